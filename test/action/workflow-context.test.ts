import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readWorkflowContext } from '../../packages/action/src/workflow-context.ts'

const runner = { GITHUB_REPOSITORY: 'octo/app', RUNNER_TEMP: tmpdir() }

test('what the runner does not set has the value that it usually has', () => {
  expect(readWorkflowContext(runner)).toMatchObject({
    ...{ repository: 'octo/app', sha: '', event: {}, serverUrl: 'https://github.com' },
    apiUrl: 'https://api.github.com',
  })
})

test.each([
  [{ GITHUB_REPOSITORY: '' }, 'GITHUB_REPOSITORY is not set'],
  [{ GITHUB_SERVER_URL: 'github.com' }, 'GITHUB_SERVER_URL is "github.com", which is no address'],
  [
    { GITHUB_EVENT_PATH: '/nonexistent' },
    '/nonexistent, which GITHUB_EVENT_PATH names, is not the JSON of an event',
  ],
])('an environment of no runner is told in a sentence: %j', (env, message) => {
  expect(() => readWorkflowContext({ ...runner, ...env })).toThrow(message)
})

test('an event that is no JSON is told with its file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'event-'))
  const file = join(folder, 'event.json')
  await writeFile(file, 'no')
  expect(() => readWorkflowContext({ ...runner, GITHUB_EVENT_PATH: file })).toThrow(
    `${file}, which GITHUB_EVENT_PATH`,
  )
  await rm(folder, { recursive: true })
})
