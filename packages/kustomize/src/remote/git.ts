import { join } from 'node:path'
import { CommandNotFound, runCommand, type CommandResult } from '@pte/process'
import { remoteFailure } from './remote-failure.ts'

/** Where one repository is fetched to: `files` is what stays, the rest is there only meanwhile. */
export interface GitPlace {
  /** A private folder with the folders `files`, `git` and `home`. */
  folder: string
  env: Readonly<Record<string, string>>
  signal: AbortSignal
}

/** Enough for half a million files, and no more than fits in memory. */
const outputLimit = 64 * 1024 ** 2

/**
 * Runs git such that nothing of the machine reaches it (configuration, credentials, hooks, templates, a terminal to ask
 * at) and nothing of the repository is run (hooks, filters, submodules). `protocols` are all that it may use.
 *
 * @throws {ExpectedError} when git is not installed
 * @throws the reason of the signal, or OutputTooLong
 */
export async function runGit(
  { folder, env, signal }: GitPlace,
  protocols: string,
  args: readonly string[],
): Promise<CommandResult> {
  const settings = {
    'core.hooksPath': '/dev/null',
    'credential.helper': '',
    'submodule.recurse': 'false',
    // Keeps what arrives in one pack, of which the size is watched.
    'fetch.unpackLimit': '1',
    // Work in the background would outlive the folder.
    'gc.auto': '0',
    'maintenance.auto': 'false',
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  try {
    return await runCommand('git', [...options, ...args], {
      cwd: join(folder, 'files'),
      env: { ...env, ...isolation(folder), GIT_ALLOW_PROTOCOL: protocols },
      signal,
      outputLimit,
    })
  } catch (error) {
    if (!(error instanceof CommandNotFound)) throw error
    const help = 'Install git, or copy the base into the repository'
    throw remoteFailure('A remote base is fetched by git, which is not installed', help, error)
  }
}

function isolation(folder: string): Record<string, string> {
  return {
    GIT_DIR: join(folder, 'git'),
    GIT_WORK_TREE: join(folder, 'files'),
    // Where git and curl look for credentials and configuration (.netrc, .config/git).
    HOME: join(folder, 'home'),
    XDG_CONFIG_HOME: join(folder, 'home'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_LFS_SKIP_SMUDGE: '1',
    // Its messages are told apart.
    LC_ALL: 'C',
  }
}
