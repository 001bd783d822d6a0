import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { BuildOptions } from '@pte/kustomize'
import { buildByKustomize, buildByUs, twoAtATime, type Built } from './kustomize-build.ts'

/** Text of each file by its path; the directory of the first one is built. */
export type Files = Readonly<Record<string, string>>

/** Hand-written cases of one field of kustomization.yaml, by what they show. */
export interface FieldCases {
  /** Cases that both build, to the same bytes. */
  built: Readonly<Record<string, Files>>
  /** Cases that both refuse. */
  refused: Readonly<Record<string, Files>>
  /** How the cases are built: flags of kustomize, and the options of ours that mean the same. */
  flags?: readonly string[]
  options?: BuildOptions
  /** Our build, where it is another than that of plain files. */
  build?: (directory: string, options: BuildOptions) => Promise<Built>
}

interface Compared {
  name: string
  theirs: Built
  ours: Built
}

/** A test for each field: its cases built by kustomize and by us, and how many there were. */
export function compareFields(fields: Readonly<Record<string, FieldCases>>): void {
  describe('pte build equals kustomize build on hand-written cases of', () => {
    for (const [field, cases] of Object.entries(fields)) {
      test(
        field,
        async () => {
          const built = await compared(cases.built, cases)
          const refused = await compared(cases.refused, cases)
          process.stderr.write(
            `kustomize ${field}: ${built.length} cases built, ${refused.length} refused by both\n`,
          )
          expect(built.flatMap(differenceInText)).toEqual([])
          expect(refused.flatMap(differenceInRefusal)).toEqual([])
          expect(built.length).toBeGreaterThan(0)
        },
        // A minute on a quiet machine is more than enough, but machines are not quiet.
        300_000,
      )
    }
  })
}

async function compared(
  cases: Readonly<Record<string, Files>>,
  { flags = [], options = {}, build }: FieldCases,
): Promise<Compared[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pte-cases-'))
  const results: Compared[] = []
  try {
    const entries = Object.entries(cases).map(([name, files], index) => ({ name, files, index }))
    await twoAtATime(entries, async ({ name, files, index }) => {
      const directory = write(join(folder, String(index)), files)
      const theirs = await buildByKustomize(directory, flags)
      const ours = build ? await build(directory, options) : buildByUs(directory, options)
      results.push({ name, theirs, ours })
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return results
}

function write(folder: string, files: Files): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return dirname(join(folder, Object.keys(files)[0] ?? ''))
}

function differenceInText({ name, theirs, ours }: Compared): string[] {
  if (theirs.text === undefined) return [`${name}: kustomize refuses it: ${theirs.reason}`]
  if (ours.text === undefined) return [`${name}: we refuse it: ${ours.reason}`]
  if (ours.text === theirs.text) return []
  return [`${name}: kustomize prints\n${theirs.text}\nwe print\n${ours.text}`]
}

function differenceInRefusal({ name, theirs, ours }: Compared): string[] {
  if (theirs.text !== undefined) return [`${name}: kustomize builds it:\n${theirs.text}`]
  if (ours.text !== undefined)
    return [`${name}: kustomize refuses it: ${theirs.reason}\nwe print\n${ours.text}`]
  return []
}
