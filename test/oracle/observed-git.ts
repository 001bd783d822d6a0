import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { tool } from './tool.ts'

/** What kustomize has git fetch, and the folder that it then looks for, from the folder of the clone. */
export interface ObservedFetch {
  url: string
  ref: string
  path: string
}

export interface ObservedBuild {
  /** Undefined when kustomize does not take the address for one of a repository. */
  fetch: ObservedFetch | undefined
  stderr: string
}

/**
 * Says yes to everything and fetches nothing, so that kustomize goes on until it misses the folder. In a file, since
 * kustomize gives up the program that it waits for too long.
 */
const program = `#!/bin/sh
case $1 in
fetch)
  printf '%s\\0%s\\0%s\\0' "$PWD" "$3" "$4" > "$OBSERVED"
  if [ -n "$DELAY" ]; then exec sleep "$DELAY"; fi ;;
esac
exit 0
`

/** A git that is not one, to see which addresses kustomize gives to git, and how it reads them. */
export function createObservedGit() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'pte-observed-git-'))
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin', 'git'), program, { mode: 0o755 })
  let count = 0
  return {
    /** Builds a kustomization that has the address as a component. `delay`: how long git fetches, in seconds. */
    async build(address: string, delay = ''): Promise<ObservedBuild> {
      const place = join(folder, String(count++))
      mkdirSync(join(place, 'tmp'), { recursive: true })
      writeFileSync(join(place, 'kustomization.yaml'), `components: [${JSON.stringify(address)}]\n`)
      const observed = join(place, 'observed')
      writeFileSync(observed, '')
      const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`, TMPDIR: join(place, 'tmp') }
      const stderr = await standardError(place, { ...env, OBSERVED: observed, DELAY: delay })
      return { fetch: parseObserved(observed, stderr), stderr }
    },
    remove() {
      rmSync(folder, { recursive: true })
    },
  }
}

function standardError(directory: string, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve) => {
    execFile(tool('kustomize'), ['build', directory], { env }, (_error, _stdout, stderr) => {
      resolve(stderr)
    })
  })
}

function parseObserved(file: string, stderr: string): ObservedFetch | undefined {
  const [clone, url, ref] = readFileSync(file, 'utf8').split('\0')
  if (clone === undefined || url === undefined || ref === undefined) return undefined
  // kustomize quotes the reason as Go does, which is as JSON does for what is in it.
  const [quoted = '""'] = /"(?:[^"\\]|\\.)*"/.exec(stderr) ?? []
  const reason: unknown = JSON.parse(quoted)
  // A folder that is missing, or outside; without either it is the one of the clone, which has no kustomization.
  const missed =
    /evalsymlink failure on '(.*)' : lstat|"(.*)" refers to directory/s.exec(String(reason)) ?? []
  return { url, ref, path: posix.relative(clone, missed[1] ?? missed[2] ?? clone) }
}
