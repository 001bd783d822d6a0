import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { CommandNotFound, runCommand } from '@pte/process'
import type { Reporter } from '@pte/report'

/** Beside the private folder, which a signal removes at once, while docker takes longer than a cancelled job waits. */
export const undoSuffix = '.undo'

/**
 * Notes the docker command that undoes what docker is told next. It is noted first, and in a file, because a cancelled
 * job ends this process at any moment: then the post step finds it there.
 *
 * @param folder the private folder of the build.
 */
export async function noteUndo(folder: string, args: readonly string[]): Promise<void> {
  await appendFile(folder + undoSuffix, `${JSON.stringify(args)}\n`, { mode: 0o600 })
}

/** Takes a note back, where nothing was made after all. */
export async function forgetUndo(folder: string, args: readonly string[]): Promise<void> {
  const noted = await readFile(folder + undoSuffix, 'utf8')
  await writeFile(folder + undoSuffix, noted.replace(`${JSON.stringify(args)}\n`, ''))
}

/** Undoes what was noted, the last first. What cannot be undone is told, and keeps nothing else from being undone. */
export async function undo(
  folder: string,
  env: Readonly<Record<string, string>>,
  reporter: Pick<Reporter, 'finding'>,
): Promise<void> {
  const file = folder + undoSuffix
  const noted = await readFile(file, 'utf8').catch(() => '')
  const commands = noted.split('\n').flatMap(parseCommand)
  for (const args of commands.reverse()) await undoOne(args, env, reporter)
  await rm(file, { force: true })
}

/** The last line may be cut short. */
function parseCommand(line: string): string[][] {
  try {
    const args: unknown = JSON.parse(line)
    return Array.isArray(args) && args.every((one) => typeof one === 'string') ? [args] : []
  } catch {
    return []
  }
}

async function undoOne(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  reporter: Pick<Reporter, 'finding'>,
): Promise<void> {
  const { exitCode, stderr } = await runCommand('docker', args, { env }).catch((error: unknown) => {
    if (error instanceof CommandNotFound) return { exitCode: 1, stderr: error.message }
    throw error
  })
  // What was noted and then not made is gone already.
  if (exitCode === 0 || /no builder|no such image|reference does not exist/i.test(stderr)) return
  reporter.finding({
    rule: 'left-behind',
    severity: 'warning',
    message: `what the build had made in docker could not be removed: docker ${args.join(' ')} failed`,
    help: `Run it by hand where the machine is kept.\n${stderr.trim()}`,
  })
}
