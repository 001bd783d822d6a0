import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '@pte/sandbox'
import { api } from './client.ts'
import fc from '../fast-check.ts'

let sandbox: Sandbox
const path = '/repos/tilia/charts/git/trees'

beforeAll(async () => {
  sandbox = await startSandbox()
  sandbox.github.rateLimit.remaining = 1_000_000
  await sandbox.github.createRepository('tilia/charts')
})

afterAll(() => sandbox.close())

// Files end in `.f` and folders do not, so that no path is both.
const folder = fc.constantFrom('a', 'a-b', 'a0', 'ü', 'Z z')
const file = fc.tuple(fc.array(folder, { maxLength: 3 }), fc.constantFrom('a.f', 'b.f', 'é.f'))
const files = fc.dictionary(
  file.map(([folders, name]) => [...folders, name].join('/')),
  fc.constantFrom('', 'one', 'two'),
  { minKeys: 1, maxKeys: 8, noNullPrototype: true },
)

type Files = Readonly<Record<string, string>>

async function createTree(contents: Files, base?: string): Promise<string> {
  const tree = Object.entries(contents).map(([name, content]) => ({
    path: name,
    mode: '100644',
    type: 'blob',
    content,
  }))
  const { body } = await api(sandbox, 'POST', path, {
    tree,
    ...(base === undefined ? {} : { base_tree: base }),
  })
  return String(body['sha'])
}

async function removeFiles(base: string, names: readonly string[]): Promise<string> {
  const tree = names.map((name) => ({ path: name, mode: '100644', type: 'blob', sha: null }))
  return String((await api(sandbox, 'POST', path, { tree, base_tree: base })).body['sha'])
}

async function filesIn(tree: string): Promise<string[]> {
  const { body } = await api(sandbox, 'GET', `${path}/${tree}?recursive=1`)
  const entries = body['tree'] as { path: string; type: string }[]
  return entries.filter(({ type }) => type === 'blob').map((entry) => entry.path)
}

test('a tree lists the files that it was made of', async () => {
  const property = fc.asyncProperty(files, async (contents) => {
    expect((await filesIn(await createTree(contents))).toSorted()).toEqual(Object.keys(contents).toSorted())
  })
  await fc.assert(property, { numRuns: 30 })
})

test('a tree made in two steps is the tree made in one', async () => {
  const property = fc.asyncProperty(files, files, async (first, second) => {
    const inSteps = await createTree(second, await createTree(first))
    expect(inSteps).toBe(await createTree({ ...first, ...second }))
  })
  await fc.assert(property, { numRuns: 30 })
})

test('removing what was added gives the tree back, folders included', async () => {
  const property = fc.asyncProperty(files, files, async (first, second) => {
    const before = await createTree(first)
    const added = Object.keys(second).filter((name) => !(name in first))
    const more = await createTree({ ...second, ...first }, before)
    expect(await removeFiles(more, added)).toBe(before)
  })
  await fc.assert(property, { numRuns: 30 })
})
