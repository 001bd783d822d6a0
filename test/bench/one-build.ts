import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { tool } from '../oracle/tool.ts'
import { median } from './contest.ts'
import { measure } from './measured-run.ts'
import { writeSmallDirectories } from './small-directories.ts'

/** Directories that the process has built before those that count. */
const before = 100
const counted = 100
const separator = '---\n'.length

export interface OneBuild {
  patched: boolean
  ours: number
  kustomize: number
}

/** Milliseconds of one more build in a process, and of a process of kustomize, with and without a merge patch. */
export async function oneBuild(temporary: string, rounds: number): Promise<OneBuild[]> {
  const root = join(temporary, 'small')
  mkdirSync(root)
  const builds: OneBuild[] = []
  for (const patched of [false, true]) {
    const directories = writeSmallDirectories(root, before + counted, patched)
    const runs: Omit<OneBuild, 'patched'>[] = []
    while (runs.length < rounds / 3) runs.push(await round(root, directories, temporary))
    builds.push({
      patched,
      ours: median(runs.map(({ ours }) => ours)),
      kustomize: median(runs.map(({ kustomize }) => kustomize)),
    })
  }
  return builds
}

async function round(
  root: string,
  directories: string[],
  temporary: string,
): Promise<Omit<OneBuild, 'patched'>> {
  const script = 'cd "$2" && shift 2 && for directory; do "$kustomize" build "$directory"; done'
  const walk = await measure(
    {
      program: 'sh',
      args: ['-c', `kustomize=$1; ${script}`, 'sh', tool('kustomize'), root, ...directories.slice(before)],
    },
    temporary,
  )
  const inside = await measure(
    {
      program: process.execPath,
      args: ['--no-warnings', 'test/bench/one-more-build.ts', root, ...directories],
    },
    temporary,
  )
  const { milliseconds, bytes } = JSON.parse(inside.stdout) as { milliseconds: number; bytes: number }
  const expected = bytes + counted * 2 * separator
  if (walk.stdout.length !== expected)
    throw new Error(`kustomize printed ${walk.stdout.length} bytes, not the ${expected} that we write`)
  return { ours: milliseconds, kustomize: (walk.seconds * 1000) / counted }
}
