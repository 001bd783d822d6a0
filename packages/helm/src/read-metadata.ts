import type { Finding } from '@pte/report'
import type { ChartMetadata } from './chart-metadata.ts'
import { yamlIn, type ChartSource } from './chart-source.ts'
import { readFields } from './fields.ts'
import { metadataFields } from './metadata-fields.ts'
import { printableText } from './printable.ts'
import { checkMetadata } from './check-metadata.ts'
import { readYaml } from './read-yaml.ts'
import { nameOf, placeOf, refuse, type YamlNode } from './yaml-node.ts'

/**
 * Reads and checks Chart.yaml. Stricter than helm where helm silently takes something else than what stands there:
 * unquoted versions, keys given twice or in other letter case.
 *
 * @param findings gets a warning for each key that helm drops
 * @throws {ExpectedError} at the line that is wrong
 */
export function readMetadata(text: string, source: ChartSource, findings: Finding[]): ChartMetadata {
  const node = readYaml(yamlIn(source, 'Chart.yaml', text))
  const unknown = (key: string, field: YamlNode, known: readonly string[]): void => {
    refuseOtherCase(key, field, known)
    findings.push(droppedKey(field))
  }
  const metadata = readFields(
    node,
    { apiVersion: '', name: '', version: '' },
    metadataFields({ text: printableText, unknown }),
    unknown,
  )
  // As helm does: charts from the time of Helm 2 say no apiVersion.
  if (metadata.apiVersion === '') metadata.apiVersion = 'v1'
  checkMetadata(metadata, node)
  return metadata
}

/** Helm matches keys without regard to case, so that `Version` after `version` wins. */
function refuseOtherCase(key: string, field: YamlNode, known: readonly string[]): void {
  const meant = known.find((name) => name.toLowerCase() === key.toLowerCase())
  if (meant !== undefined) refuse(field, `${nameOf(field)} is spelt ${meant}`, `Write ${meant}`)
}

function droppedKey(field: YamlNode): Finding {
  return {
    rule: 'chart-unknown-key',
    severity: 'warning',
    message: `${nameOf(field)} is no key of a chart: helm drops it`,
    help: 'Remove it, or put it under annotations',
    at: placeOf(field),
  }
}
