import { exitStatus } from './exit-status.ts'
import { version } from './version.ts'

/** Runs `pte` with the given arguments and sets the exit status of the process. */
export async function runProgram(args: readonly string[]): Promise<void> {
  // Asked by scripts and in every bug report: answered before anything is loaded.
  if (args.length === 1 && args[0] === '--version') {
    process.stdout.write(`${version}\n`)
    return
  }
  endQuietlyWhenReaderIsGone()
  const { createCommands } = await import('./commands.ts')
  try {
    await createCommands().parseAsync([...args], { from: 'user' })
  } catch (error) {
    const { reportFailure } = await import('./failure.ts')
    process.exitCode = reportFailure(error, process.stderr, process.env)
  }
}

/** `pte render | head` closes our standard output early; that is no failure. */
function endQuietlyWhenReaderIsGone(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(exitStatus.ok)
  })
}
