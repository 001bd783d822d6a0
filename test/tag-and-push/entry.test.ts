import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { readOutputs } from '../../packages/cli/src/tour/step-outputs.ts'
import { startJob, type JobFixture } from './job-fixture.ts'

let job: JobFixture
let log: string
const environment = process.env

beforeEach(async () => {
  job = await startJob({ 'site/index.html': '<h1>Hello</h1>', 'site/.dockerignore': '' })
  log = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => (log += String(text)) !== '')
})
afterEach(async () => {
  jest.restoreAllMocks()
  process.env = environment
  process.exitCode = undefined
  await job.close()
})

let runs = 0

/** Runs the entry as the runner does: inputs and the workflow run are in the environment. */
async function runEntry(env: Readonly<Record<string, string>>): Promise<void> {
  const { sandbox, workspace, temporary } = job
  const sha = sandbox.github.refs('Octo/App')['refs/heads/main'] ?? ''
  const files = { event: join(temporary, 'event.json'), outputs: join(temporary, 'outputs') }
  await writeFile(files.event, JSON.stringify({ repository: { default_branch: 'main' } }))
  await writeFile(files.outputs, '')
  await writeFile(join(temporary, 'state'), '')
  process.env = {
    ...{ PATH: environment['PATH'], GITHUB_REPOSITORY: 'Octo/App', GITHUB_SHA: sha, GITHUB_ACTOR: 'octocat' },
    ...{ GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: files.event },
    ...{ GITHUB_SERVER_URL: sandbox.url, GITHUB_API_URL: sandbox.url, GITHUB_WORKSPACE: workspace },
    ...{ RUNNER_TEMP: temporary, GITHUB_OUTPUT: files.outputs, GITHUB_STATE: join(temporary, 'state') },
    ...{ GITHUB_STEP_SUMMARY: join(temporary, 'summary.md'), INPUT_PASSWORD: sandbox.token },
    ...env,
  }
  runs += 1
  await import(`../../actions/tag-and-push/src/index.ts?run=${runs}`)
}

describe('the step', () => {
  test('with nothing but a directory publishes, sets its outputs and writes the summary', async () => {
    await runEntry({ INPUT_DIRECTORY: 'site', INPUT_CMD: '["serve", "/app"]' })
    const outputs = readOutputs(await readFile(join(job.temporary, 'outputs'), 'utf8'))
    expect(process.exitCode).toBeUndefined()
    expect(outputs).toMatchObject({
      image: `${job.sandbox.host}/octo/app`,
      tag: expect.stringMatching(/^v1_[0-9a-f]{7}_\d{4}-\d\d-\d\dT\d\d\.\d\d\.\d\dZ$/),
      ...{ pushed: 'true', skipped: 'false' },
    })
    expect(outputs['reference']).toBe(`${outputs['image']}:${outputs['tag']}@${outputs['digest']}`)
    expect(job.sandbox.registry.tags('octo/app')).toEqual([outputs['tag']])
    expect(await readFile(join(job.temporary, 'summary.md'), 'utf8')).toContain(outputs['reference'])
    const manifest = await job.sandbox.registry.manifest('octo/app', outputs['tag'] ?? '')
    // The time of the commit, which only the API knows: there is no git repository here.
    expect(log).not.toContain('::notice')
    expect(manifest?.content.toString()).toMatch(/image\.created":"20[2-9]\d-/)
    expect(log).toContain(`::add-mask::${job.sandbox.token}`)
  })

  test('says what it waits for when the registry has a bad moment', async () => {
    const reply = { status: 429, headers: { 'retry-after': '0' }, body: '' }
    job.sandbox.faults.add({ path: /tags\/list/, effect: { kind: 'answer', reply } })
    await runEntry({ INPUT_DIRECTORY: 'site' })
    expect(log).toMatch(/^127\.0\.0\.1:\d+: status 429, next attempt in 0\.\d s$/m)
    expect(process.exitCode).toBeUndefined()
  })

  test('with a wrong input fails with an annotation and no stack trace', async () => {
    await runEntry({ INPUT_DIRECTORY: 'site', INPUT_PUBLISH: 'sometimes' })
    expect(process.exitCode).toBe(1)
    expect(log).toContain('::error')
    expect(log).toContain('one of auto, always, never')
    expect(log).not.toMatch(/\n\s+at /)
  })

  test('removes in its post run what a cancelled run left', async () => {
    await mkdir(join(job.temporary, 'pte-tag-and-push-left'))
    await runEntry({ STATE_isPost: 'true' })
    expect(await readdir(job.temporary)).not.toContain('pte-tag-and-push-left')
    expect(job.sandbox.requests).toEqual([])
  })
})
