import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createGithubState, type GithubState } from '../github/github-state.ts'
import { createRegistryState, type RegistryState } from '../registry/registry-state.ts'

/** All that is not content, as one JSON file beside the content. */
export interface SandboxState {
  github: GithubState
  registry: RegistryState
}

/** The state that an earlier sandbox left in the folder, else an empty one. */
export async function loadState(folder: string | undefined): Promise<SandboxState> {
  const file = folder === undefined ? undefined : join(folder, 'state.json')
  // Written by createStateFile of the same program: its shape is known.
  if (file !== undefined && existsSync(file)) return JSON.parse(await readFile(file, 'utf8')) as SandboxState
  return { github: createGithubState(), registry: createRegistryState() }
}

export interface StateFile {
  /** Resolves when the state, as it is at this moment or later, is on disk. */
  save(): Promise<void>
}

/** Without a folder nothing is written. */
export function createStateFile(folder: string | undefined, state: SandboxState): StateFile {
  if (folder === undefined) return { save: () => Promise.resolve() }
  // One write at a time: requests end side by side.
  let last = Promise.resolve()
  return { save: () => (last = last.then(() => writeState(folder, state))) }
}

// Written whole and renamed, so that a sandbox that is killed leaves the last complete state.
async function writeState(folder: string, state: SandboxState): Promise<void> {
  await mkdir(folder, { recursive: true })
  const temporary = join(folder, 'state.json.new')
  await writeFile(temporary, JSON.stringify(state, null, 2))
  await rename(temporary, join(folder, 'state.json'))
}
