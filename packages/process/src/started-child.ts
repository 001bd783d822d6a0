import { AsyncLocalStorage } from 'node:async_hooks'
import { ChildProcess } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'

type Listener = (child: ChildProcess) => void

const listeners = new AsyncLocalStorage<Listener>()
let subscribed = false

/**
 * Does the work, and tells of each process that is started in it. `@actions/exec` keeps its processes to itself, but
 * Node.js announces every new one on a diagnostics channel, within the call that starts it.
 */
export function tellChildren<T>(listener: Listener, work: () => Promise<T>): Promise<T> {
  if (!subscribed) subscribe('child_process', announce)
  subscribed = true
  return listeners.run(listener, work)
}

function announce(message: unknown): void {
  if (typeof message !== 'object' || message === null || !('process' in message)) return
  if (message.process instanceof ChildProcess) listeners.getStore()?.(message.process)
}
