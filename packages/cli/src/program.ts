import { version } from './version.ts'

/** Runs `pte` with the given arguments and sets the exit status of the process. */
export async function runProgram(args: readonly string[]): Promise<void> {
  if (args.length === 1 && args[0] === '--version') {
    process.stdout.write(`${version}\n`)
    return
  }
  const { createCommands } = await import('./commands.ts')
  await createCommands().parseAsync([...args], { from: 'user' })
}
