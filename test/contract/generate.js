// Writes github.openapi.generated.json: the part of GitHub's published OpenAPI description that the sandbox serves.
// Run it again with `node test/contract/generate.js` after a change of the lists below; it needs network for the package.
import { execFile } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'

// The package is 385 MB when installed: one file is taken out of its archive instead of depending on it.
const source = '@octokit/openapi@23.0.2'
const file = 'package/generated/api.github.com.json'

const operations = [
  'git/create-blob',
  'git/create-commit',
  'git/create-ref',
  'git/create-tree',
  'git/delete-ref',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tree',
  'git/list-matching-refs',
  'git/update-ref',
  'repos/create-or-update-file-contents',
  'repos/create-pages-site',
  'repos/create-release',
  'repos/delete-file',
  'repos/delete-release',
  'repos/delete-release-asset',
  'repos/get',
  'repos/get-branch',
  'repos/get-commit',
  'repos/get-content',
  'repos/get-latest-release',
  'repos/get-pages',
  'repos/get-release',
  'repos/get-release-asset',
  'repos/get-release-by-tag',
  'repos/list-branches',
  'repos/list-release-assets',
  'repos/list-releases',
  'repos/request-pages-build',
  'repos/update-release',
  'repos/update-release-asset',
  'repos/upload-release-asset',
]

/** The description as text, out of the package's archive. */
async function download() {
  const folder = await mkdtemp(join(tmpdir(), 'github-openapi-'))
  try {
    const { stdout } = await promisify(execFile)('npm', ['pack', source, '--silent'], { cwd: folder })
    const entries = createReadStream(join(folder, stdout.trim())).pipe(createGunzip()).pipe(extract())
    for await (const entry of entries) {
      if (entry.header.name === file) return await text(entry)
      entry.resume()
    }
    throw new Error(`${source} holds no ${file}`)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const prose = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'title',
  'servers',
])

/** Without prose and vendor extensions. `properties` is a map of names, in which "description" is a name too. */
function withoutProse(value, isMapOfNames = false) {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([key]) => isMapOfNames || (!prose.has(key) && !key.startsWith('x-')),
  )
  return Object.fromEntries(
    kept.map(([key, child]) => [key, withoutProse(child, key === 'properties' && !isMapOfNames)]),
  )
}

function referencesIn(value) {
  if (typeof value !== 'object' || value === null) return []
  const own = typeof value.$ref === 'string' ? [value.$ref] : []
  return [...own, ...Object.values(value).flatMap(referencesIn)]
}

/** Copies what is referred to, and what that refers to, into the components of the subset. */
function copyReachable(full, subset) {
  const waiting = [...referencesIn(subset.paths), '#/components/schemas/basic-error']
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    const [, , kind, name] = reference.split('/')
    subset.components[kind] ??= {}
    if (subset.components[kind][name] !== undefined) continue
    const copy = withoutProse(full.components[kind][name])
    subset.components[kind][name] = copy
    waiting.push(...referencesIn(copy))
  }
}

function subsetOf(full) {
  const subset = {
    openapi: full.openapi,
    info: { title: `GitHub REST API, a subset of ${source}`, version: full.info.version },
    paths: {},
    components: {},
  }
  const missing = new Set(operations)
  for (const [path, methods] of Object.entries(full.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!missing.delete(operation.operationId)) continue
      subset.paths[path] ??= {}
      subset.paths[path][method] = withoutProse(operation)
    }
  }
  if (missing.size > 0) throw new Error(`${source} does not describe ${[...missing].join(', ')}`)
  copyReachable(full, subset)
  return subset
}

const subset = subsetOf(JSON.parse(await download()))
await writeFile(
  new URL('github.openapi.generated.json', import.meta.url),
  `${JSON.stringify(subset, null, 1)}\n`,
)
