import type { ChildProcess } from 'node:child_process'
import { descendantsOf } from './descendants.ts'

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

/**
 * Asks a process and all that it has started to end, and kills it when it does not. Not every program ends its own:
 * git leaves a transfer that waits for a server behind.
 */
function endChild(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const below = descendantsOf(child.pid)
  child.kill('SIGTERM')
  for (const pid of below) sendTerm(pid)
  const timer = setTimeout(() => child.kill('SIGKILL'), patience).unref()
  child.once('exit', () => {
    clearTimeout(timer)
  })
}

function sendTerm(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM')
  } catch {
    // It has ended by itself in the meantime.
  }
}

/** Asks all commands that run to end: for a program that is told to end, which would otherwise leave them behind. */
export function endCommands(): void {
  for (const child of running) endChild(child)
}
