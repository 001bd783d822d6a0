import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { buildByKustomize, buildByUs, twoAtATime } from './kustomize-build.ts'
import { tree, type Tree } from './kustomize-tree.ts'
import { seed } from '../seed.ts'
import fc from '../fast-check.ts'

const runs = Number(process.env['PTE_GENERATED_TREES'] ?? 2000)

const fields = [
  'buildMetadata',
  'commonAnnotations',
  'commonLabels',
  'configMapGenerator',
  'generatorOptions',
  'images',
  'labels',
  'namePrefix',
  'nameSuffix',
  'namespace',
  'patches',
  'patchesStrategicMerge',
  'replacements',
  'replicas',
  'secretGenerator',
  'sortOptions',
  'transformers',
] as const

function write(folder: string, { files }: Tree): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

function withoutVersion(text: string | undefined): string | undefined {
  return text?.replace(/(app\.kubernetes\.io\/managed-by: )\S+/g, '$1kustomize')
}

test('pte build equals kustomize build on generated trees', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pte-trees-'))
  const trees = fc.sample(tree, { numRuns: runs, seed }).map((tree, index) => ({ tree, index }))
  const counts = new Map<string, number>(fields.map((field) => [field, 0]))
  const different: string[] = []
  let refused = 0
  try {
    await twoAtATime(trees, async ({ tree, index }) => {
      const root = join(folder, String(index))
      write(root, tree)
      const theirs = await buildByKustomize(join(root, 'root'))
      const ours = buildByUs(join(root, 'root'))
      if (withoutVersion(ours.text) !== withoutVersion(theirs.text))
        different.push(
          `tree ${index}: ${ours.reason || theirs.reason || 'other text'}\n${JSON.stringify(tree.files)}`,
        )
      if (ours.text === undefined) refused++
      else for (const field of new Set(tree.fields)) counts.set(field, (counts.get(field) ?? 0) + 1)
      rmSync(root, { recursive: true })
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const occurred = [...counts].map(([field, count]) => `${field} ${count}`).join(', ')
  process.stderr.write(
    `kustomize: ${runs} trees, seed ${seed}, ${refused} refused by both; built with ${occurred}\n`,
  )
  expect(different).toEqual([])
  expect([...counts].filter(([, count]) => count < runs / 500)).toEqual([])
  expect(refused).toBeGreaterThan(0)
  expect(refused).toBeLessThan(runs * 0.8)
}, 1_800_000)
