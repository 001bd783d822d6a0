import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { seed } from '../seed.ts'
import fc from '../fast-check.ts'
import { buildByFlux, buildByUs, writeFiles, type FluxBuild } from './flux-build.ts'
import { fields } from './flux-build-fields.ts'
import { folders } from './flux-build-folders.ts'
import { ignored } from './flux-build-ignored.ts'
import { build } from './flux-build-tree.ts'
import { variables } from './flux-build-variables.ts'

const trees = Number(process.env['PTE_FLUX_TREES'] ?? 200)

const folder = mkdtempSync(join(tmpdir(), 'pte-flux-builds-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Differences between Flux's library and us, with what both are given, and how many both refuse. */
function compare(
  run: string,
  builds: readonly { name: string; build: FluxBuild }[],
): { different: string[]; refused: number } {
  const placed = builds.map(({ name, build }, index) => {
    const place = join(folder, `${run}-${index}`)
    writeFiles(place, build)
    return { name, build, folder: place }
  })
  const theirs = buildByFlux(placed)
  let refused = 0
  const different = placed.flatMap(({ name, build, folder }, index) => {
    const { text = '', error = 'no answer' } = theirs[index] ?? {}
    const ours = buildByUs(build, folder)
    if (error !== '') refused += 1
    if (ours.text === withOurVersion(text) && (ours.error === '') === (error === '')) return []
    return [`${name}\nFlux: ${error || text}\nours: ${ours.error || ours.text}`]
  })
  return { different, refused }
}

/** The label says how kustomize was linked. */
function withOurVersion(text: string): string {
  return text.replace(/(app\.kubernetes\.io\/managed-by: )\S+/g, '$1kustomize-v5.8.1')
}

test('hand-written folders are built as by the library of Flux', () => {
  const cases = { ...folders, ...ignored, ...fields, ...variables }
  const builds = Object.entries(cases).map(([name, build]) => ({ name, build }))
  const { different, refused } = compare('case', builds)
  process.stdout.write(`flux: ${builds.length} folders by hand, ${refused} refused by both\n`)
  expect(different).toEqual([])
  expect(builds.length).toBeGreaterThan(400)
}, 900_000)

test('generated folders are built as by the library of Flux', () => {
  const builds = fc
    .sample(build, { seed, numRuns: trees })
    .map((build) => ({ name: JSON.stringify(build), build }))
  const { different, refused } = compare('tree', builds)
  process.stdout.write(`flux: ${trees} generated folders, seed ${seed}, ${refused} refused by both\n`)
  expect(different).toEqual([])
  expect(refused).toBeGreaterThan(trees / 20)
  expect(refused).toBeLessThan(trees * 0.7)
}, 900_000)
