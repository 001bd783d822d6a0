import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sha } from './dockerfile-options.ts'
import { ifAvailable, startEngine, type RunningEngine, type UnavailableEngine } from './engine-run.ts'
import { openWorkshop, type Workshop } from './engine-workshop.ts'
import { tool } from './tool.ts'

const name = 'docker, classic store'
let workshop: Workshop
let engine: RunningEngine | UnavailableEngine

beforeAll(async () => {
  workshop = await openWorkshop()
  engine = await startEngine(name)
}, 120_000)
afterAll(async () => {
  if (engine.kind === 'running') await engine.stop()
  await workshop.close()
}, 120_000)

/** Starts the action as a runner does; `more` is what else is in the environment. */
function startAction({ env }: RunningEngine, more: Readonly<Record<string, string>>): ChildProcess {
  const run = {
    ...{ GITHUB_REPOSITORY: 'octo/app', GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main' },
    ...{ GITHUB_EVENT_NAME: 'push', GITHUB_WORKSPACE: join(workshop.root, 'work') },
    ...{ RUNNER_TEMP: join(workshop.root, 'temp'), SOURCE_DATE_EPOCH: '1700000000' },
  }
  const entry = resolve('actions/tag-and-push/src/index.ts')
  return spawn(tool('node24'), ['--no-warnings', entry], {
    env: { ...env, ...run, ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Waits for a line of its log. */
async function waitForLine({ stdout }: ChildProcess, wanted: RegExp): Promise<void> {
  if (stdout === null) throw new Error('no standard output')
  const seen: string[] = []
  for await (const line of createInterface(stdout)) {
    seen.push(line)
    if (wanted.test(line)) return
  }
  throw new Error(`it ended without ${wanted}:\n${seen.join('\n')}`)
}

test('a job that is cancelled in the middle of its build leaves nothing after the post step', async () => {
  const running = ifAvailable(engine, `${name} × cancelled`)
  if (running === undefined) return
  const slow = 'FROM scratch\nCOPY busybox /busybox\nRUN ["/busybox", "sleep", "600"]\n'
  await writeFile(join(workshop.root, 'work', 'Dockerfile.slow'), slow)
  const before = await workshop.belongings(running)
  const inputs = { INPUT_FILE: 'Dockerfile.slow', INPUT_PUBLISH: 'never', INPUT_IMAGE: 'localhost/octo/app' }
  const main = startAction(running, inputs)
  await waitForLine(main, /^#\d+ .*RUN .*sleep/)
  const ended = once(main, 'close')
  main.kill('SIGINT')
  expect(await ended).toEqual([null, 'SIGINT'])
  const [left, ...more] = await readdir(join(workshop.root, 'temp'))
  expect([left, more]).toEqual([expect.stringMatching(/^pte-tag-and-push-\w+\.undo$/), []])
  const post = startAction(running, { STATE_isPost: 'true' })
  expect(await once(post, 'close')).toEqual([0, null])
  expect(await workshop.belongings(running)).toEqual(before)
}, 120_000)
