import { readFile } from 'node:fs/promises'
import type { Finding } from '@pte/report'
import { isJsonObject, type JsonObject, type JsonValue } from '@pte/resource'

/** Makes buildx write warnings, and nothing else of size, into its metadata file. */
export const warningsEnvironment = { BUILDX_METADATA_WARNINGS: '1', BUILDX_METADATA_PROVENANCE: 'disabled' }

/**
 * Reads what BuildKit's checks found in a Dockerfile (https://docs.docker.com/reference/build-checks/).
 *
 * @param metadata the file that `--metadata-file` named; older versions of buildx write no warnings into it.
 * @param file the Dockerfile, relative to the root of the repository.
 */
export async function readBuildWarnings(metadata: string, file: string): Promise<Finding[]> {
  const written: unknown = JSON.parse(await readFile(metadata, 'utf8').catch(() => '{}'))
  const warnings = isJsonObject(written) ? written['buildx.build.warnings'] : undefined
  return objectsIn(warnings).map((warning) => toFinding(warning, file))
}

function toFinding(warning: JsonObject, file: string): Finding {
  const { short, detail, url, range } = warning
  // "RuleName: what is wrong (line 7)"
  const message = decode(short).replace(/ \(line \d+\)$/, '')
  const [first] = objectsIn(range)
  const start = first === undefined ? undefined : first['start']
  const line = start !== undefined && isJsonObject(start) ? start['line'] : undefined
  const details = Array.isArray(detail) ? detail.map(decode) : []
  return {
    rule: 'dockerfile-check',
    severity: 'warning',
    message,
    help: [...details, ...(typeof url === 'string' ? [url] : [])].join('\n'),
    ...(typeof line === 'number' ? { at: { file, line } } : {}),
  }
}

/** Go writes bytes as base64. */
function decode(text: JsonValue | undefined): string {
  return typeof text === 'string' ? Buffer.from(text, 'base64').toString() : ''
}

function objectsIn(list: JsonValue | undefined): JsonObject[] {
  return Array.isArray(list) ? list.filter((one) => isJsonObject(one)) : []
}
