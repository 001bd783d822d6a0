import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A server that a test started. */
export interface ServerProcess {
  /** The line of its log that said it was ready. */
  ready: string
  stop(): Promise<void>
}

const patience = 30_000

/** Starts a server and waits for the line of its log that says it is ready. */
export async function startServer(
  program: string,
  args: readonly string[],
  { ready, env }: { ready: RegExp; env: NodeJS.ProcessEnv },
): Promise<ServerProcess> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve()
    }),
  )
  const log: string[] = []
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
  }
  const line = await new Promise<string>((resolve, reject) => {
    const fail = (reason: string): void => {
      reject(new Error(`${program} ${reason}:\n${log.join('\n')}`))
    }
    const timer = setTimeout(() => {
      fail(`was not ready after ${patience} ms`)
    }, patience)
    const settle = (): void => {
      clearTimeout(timer)
    }
    child.once('error', (error) => {
      settle()
      fail(error.message)
    })
    child.once('close', () => {
      settle()
      fail('ended')
    })
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on('line', (text) => {
        log.push(text)
        if (ready.test(text)) {
          settle()
          resolve(text)
        }
      })
    }
  }).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { ready: line, stop }
}
