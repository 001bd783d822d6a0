import type { ChildProcess } from 'node:child_process'

/** How long a command may take to end when it is asked to. Milliseconds. */
const patience = 5000

const running = new Set<ChildProcess>()

/** Notes a process until it has ended, and ends it when the signal is aborted. */
export function noteRunning(child: ChildProcess, signal: AbortSignal): void {
  const end = (): void => {
    endChild(child)
  }
  const forget = (): void => {
    running.delete(child)
    signal.removeEventListener('abort', end)
  }
  running.add(child)
  child.once('exit', forget).once('error', forget)
  signal.addEventListener('abort', end)
  // Before this it has no id that could be sent a signal.
  if (signal.aborted) child.once('spawn', end)
}

/** Asks a process to end, so that it can end its own children and clean up; kills it when it does not. */
function endChild(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), patience).unref()
  child.once('exit', () => {
    clearTimeout(timer)
  })
}

/** Asks all commands that run to end: for a program that is told to end, which would otherwise leave them behind. */
export function endCommands(): void {
  for (const child of running) endChild(child)
}
