// Draws the layers into docs/architecture.md, as the imports in the code really are. With --check it writes nothing
// and exits with 1 when the picture is stale.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

const document = 'docs/architecture.md'
const base = ['process', 'http', 'report', 'yaml', 'resource']

/** Which room a file belongs to: `{ layer, name }`. An action's index.ts is an entry, the rest of it is a job. */
function roomOf(path) {
  const [, kind, name, file] = /^(actions|packages)\/([^/]+)\/src\/(.*)$/.exec(path) ?? []
  if (kind === 'actions')
    return file === 'index.ts' ? { layer: 'entry', name: `actions/${name}` } : { layer: 'jobs', name }
  if (kind !== 'packages') return undefined
  if (base.includes(name)) return { layer: 'base', name }
  if (name === 'cli') return { layer: 'entry', name }
  if (name === 'action') return { layer: 'the Actions side', name }
  if (name === 'sandbox') return { layer: 'for trying and testing', name }
  return { layer: 'engines', name }
}

function imports() {
  const depcruise = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'
  const args = ['--config', '.dependency-cruiser.json', '--output-type', 'json', 'actions', 'packages']
  const json = execFileSync(process.execPath, [depcruise, ...args], { maxBuffer: 2 ** 28, encoding: 'utf8' })
  return JSON.parse(json).modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => ({ from: roomOf(source), to: roomOf(resolved) })),
  )
}

const id = ({ layer, name }) => `${layer}-${name}`.replaceAll(/\W+/g, '-')
const order = ['entry', 'the Actions side', 'for trying and testing', 'jobs', 'engines', 'base']

function mermaid() {
  const between = imports().filter(({ from, to }) => from && to && id(from) !== id(to))
  const rooms = new Map(between.flatMap(({ from, to }) => [from, to]).map((room) => [id(room), room]))
  const layers = order.map((layer) => [layer, [...rooms.values()].filter((room) => room.layer === layer)])
  const boxes = layers
    .filter(([, members]) => members.length > 0)
    .flatMap(([layer, members]) => [
      `  subgraph ${layer.replaceAll(/\W+/g, '-')}-layer ["${layer}"]`,
      ...members.map((room) => `    ${id(room)}["${room.name}"]`).sort(),
      '  end',
    ])
  const arrows = between
    .filter(({ from, to }) => to.layer !== 'base' || from.layer === 'base')
    .map(({ from, to }) => `  ${id(from)} --> ${id(to)}`)
  return ['flowchart TB', ...boxes, ...[...new Set(arrows)].sort()].join('\n')
}

const before = readFileSync(document, 'utf8')
const picture = `<!-- layers -->\n\n\`\`\`mermaid\n${mermaid()}\n\`\`\`\n\n<!-- /layers -->`
const after = await format(
  before.replace(/<!-- layers -->[\s\S]*<!-- \/layers -->/, () => picture),
  { ...(await resolveConfig(document)), filepath: document },
)
if (!process.argv.includes('--check')) writeFileSync(document, after)
else if (before !== after) {
  console.error(`The picture of the layers in ${document} is not what the code imports: node .ci/layers.js`)
  process.exitCode = 1
}
