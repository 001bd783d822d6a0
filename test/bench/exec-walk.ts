// The peer of the large repository: follows Flux's graph as scripts do that have no engine of their own, with one
// `kustomize build` process for each root, two at a time. Usage: node exec-walk.ts KUSTOMIZE REPOSITORY
import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { load } from 'js-yaml'

/** As much of a Flux Kustomization as the repository uses. */
interface Root {
  metadata: { name: string }
  spec: { path: string; patches?: object[]; postBuild?: { substitute: Record<string, string> } }
}

const [kustomize = '', repository = ''] = process.argv.slice(2)
const atOnce = 2
const wrappers = join(repository, '.walk')
const run = promisify(execFile)

const waiting = readdirSync(join(repository, 'clusters')).map((cluster): Root => ({
  metadata: { name: 'flux-system' },
  spec: { path: `clusters/${cluster}` },
}))
await walk()
rmSync(wrappers, { recursive: true })

async function walk(): Promise<void> {
  const running = new Set<Promise<void>>()
  let count = 0
  for (let root = waiting.shift(); root ?? running.size > 0; root = waiting.shift()) {
    if (root) {
      const work = render(root, join(wrappers, String((count += 1)))).finally(() => running.delete(work))
      running.add(work)
    }
    if (running.size >= atOnce || waiting.length === 0) await Promise.race(running)
  }
}

async function render(root: Root, wrapper: string): Promise<void> {
  mkdirSync(wrapper, { recursive: true })
  writeFileSync(join(wrapper, 'kustomization.yaml'), JSON.stringify(wrapped(root, wrapper)))
  const args = ['build', '--load-restrictor', 'LoadRestrictionsNone', wrapper]
  const { stdout } = await run(kustomize, args, { maxBuffer: 2 ** 28 })
  let text = stdout
  for (const [name, value] of Object.entries(root.spec.postBuild?.substitute ?? {}))
    text = text.replaceAll(`\${${name}}`, value)
  process.stdout.write(`---\n${text}`)
  for (const document of text.split(/^---\n/m))
    if (isFluxKustomization(document)) waiting.push(load(document) as Root)
}

function wrapped({ spec }: Root, wrapper: string): object {
  const folder = join(repository, spec.path)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const resources = files.includes('kustomization.yaml')
    ? [folder]
    : files.filter((file) => file.endsWith('.yaml')).map((file) => join(folder, file))
  return { resources: resources.map((path) => relative(wrapper, path)), patches: spec.patches ?? [] }
}

/** Except for the entry itself, which is a part of what it applies. */
function isFluxKustomization(document: string): boolean {
  return (
    document.startsWith('apiVersion: kustomize.toolkit.fluxcd.io/') &&
    !/^ {2}name: flux-system$/m.test(document)
  )
}
