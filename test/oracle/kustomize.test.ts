import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { createBuilder, diskView } from '@pte/kustomize'
import { buildByKustomize, buildByUs, twoAtATime } from './kustomize-build.ts'

const corpus = resolve(process.env['PTE_CORPUS'] ?? '../shared/corpus')
const cases = join(corpus, 'kustomize-cases')
/** Fewer than these were never there: something was not compared that should have been. */
const floor = { kustomizations: 125, built: 165, refused: 25, processes: 4 }

interface CaseMeta {
  path: string
  expect: 'yaml' | 'error'
  load_restrictor: string
  managed_by_label: boolean
}

function kustomizationsBelow(directory: string): string[] {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /(?:^|\/)kustomization\.ya?ml$/.test(file))
    .map((file) => dirname(join(directory, file)))
}

function readCase(name: string): { meta: CaseMeta; directory: string; flags: string[] } {
  const meta = JSON.parse(readFileSync(join(cases, name, 'meta.json'), 'utf8')) as CaseMeta
  const directory = join(cases, name, 'input', meta.path)
  const flags = meta.load_restrictor === 'none' ? ['--load-restrictor', 'LoadRestrictionsNone'] : []
  return {
    meta,
    directory,
    flags: [...flags, ...(meta.managed_by_label ? ['--enable-managedby-label'] : [])],
  }
}

/** The label names the build of kustomize, which differs from binary to binary. */
function withoutVersion(text: string | undefined): string | undefined {
  return text?.replace(/(app\.kubernetes\.io\/managed-by: )\S+/g, '$1kustomize')
}

describe('pte build equals kustomize build', () => {
  test('on every kustomization of the corpus', async () => {
    const directories = readdirSync(corpus, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'kustomize-cases')
      .flatMap(({ name }) => kustomizationsBelow(join(corpus, name)))
    const builder = createBuilder(diskView(sep))
    const different: string[] = []
    await twoAtATime(directories, async (directory) => {
      const theirs = await buildByKustomize(directory)
      const ours = buildByUs(directory, {}, builder)
      if (ours.text !== theirs.text)
        different.push(`${directory}: ${ours.reason || theirs.reason || 'other text'}`)
    })
    process.stderr.write(`kustomize: ${directories.length} kustomizations compared\n`)
    expect(different).toEqual([])
    expect(directories.length).toBeGreaterThanOrEqual(floor.kustomizations)
  }, 120_000)

  test('on every case of its own suite', async () => {
    const names = readdirSync(cases).filter((name) => existsSync(join(cases, name, 'meta.json')))
    const left = names.filter((name) => name.endsWith('unsupported'))
    const counts = { built: 0, refused: 0 }
    const different: string[] = []
    await twoAtATime(
      names.filter((name) => !left.includes(name)),
      async (name) => {
        const { meta, directory, flags } = readCase(name)
        const theirs = await buildByKustomize(directory, flags)
        const ours = buildByUs(directory, {
          loadRestrictor: meta.load_restrictor === 'none' ? 'none' : 'root-only',
          managedByLabel: meta.managed_by_label,
        })
        if (withoutVersion(ours.text) !== withoutVersion(theirs.text))
          different.push(`${name}: ${ours.reason || theirs.reason || 'other text'}`)
        else if (ours.text === undefined) counts.refused++
        else counts.built++
      },
    )
    process.stderr.write(
      `kustomize: ${counts.built} cases built, ${counts.refused} refused, ${left.length} left out\n`,
    )
    expect(different).toEqual([])
    expect(counts.built).toBeGreaterThanOrEqual(floor.built)
    expect(counts.refused).toBeGreaterThanOrEqual(floor.refused)
  }, 120_000)

  test('as a program, with the same standard output and a status that tells refusal', async () => {
    const run = promisify(execFile)
    const program = resolve('dist/cli/index.js')
    const names = [
      '014-TestMediumBase',
      '015-TestMediumOverlay',
      '154-TestKustomizationLabels',
      '312-TestDefaultLegacyOrdering',
    ]
    for (const name of names) {
      const { directory } = readCase(name)
      const theirs = await buildByKustomize(directory)
      const { stdout } = await run(process.execPath, [program, 'build', directory])
      expect(stdout).toBe(theirs.text)
    }
    expect(names.length).toBeGreaterThanOrEqual(floor.processes)
    const missing = readCase('004-TestResourceNotFound').directory
    await expect(run(process.execPath, [program, 'build', missing])).rejects.toMatchObject({
      code: 1,
      stdout: '',
    })
  })
})
