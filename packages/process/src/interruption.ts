import { endCommands } from './running-commands.ts'

type Handler = (signal: NodeJS.Signals) => void

/** What of a process is needed here. */
interface Told {
  readonly pid: number
  once(signal: NodeJS.Signals, handler: Handler): unknown
  off(signal: NodeJS.Signals, handler: Handler): unknown
  kill(pid: number, signal: NodeJS.Signals): unknown
}

const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Cleans up when the process is told to end, ends the commands that it runs, and then ends as the signal would have it.
 *
 * @returns a function that ends this.
 */
export function cleanUpOnSignals(cleanUp: () => void, target: Told = process): () => void {
  const handle: Handler = (signal) => {
    letGo()
    endCommands()
    cleanUp()
    // Without our handler the signal does what it does by default.
    target.kill(target.pid, signal)
  }
  const letGo = (): void => {
    for (const signal of signals) target.off(signal, handle)
  }
  for (const signal of signals) target.once(signal, handle)
  return letGo
}
