import { CommandNotFound, runCommand } from '@pte/process'

/** A folder with a git repository in it, and the environment that git runs in. */
export interface Checkout {
  directory: string
  env: Readonly<Record<string, string>>
}

/** Id of the commit that is checked out; undefined where there is no git repository, or no git. */
export function headOf(checkout: Checkout): Promise<string | undefined> {
  return git(checkout, ['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}'])
}

/** When a commit was made (its committer date), in milliseconds since 1970; undefined when git does not have it. */
export async function commitTimeFromGit(checkout: Checkout, sha: string): Promise<number | undefined> {
  const seconds = await git(checkout, ['show', '-s', '--format=%ct', '--end-of-options', sha])
  return seconds === undefined ? undefined : Number(seconds) * 1000
}

async function git({ directory, env }: Checkout, args: readonly string[]): Promise<string | undefined> {
  try {
    // The checkout belongs to another user where the step runs in a container.
    const { exitCode, stdout } = await runCommand('git', ['-c', 'safe.directory=*', ...args], {
      cwd: directory,
      env,
    })
    return exitCode === 0 ? stdout.trim() : undefined
  } catch (error) {
    if (error instanceof CommandNotFound) return undefined
    throw error
  }
}
