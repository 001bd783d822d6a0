import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { removeTemporaryPaths, tagAndPush } from '../../actions/tag-and-push/src/tag-and-push.ts'
import { startJob, tag, type JobFixture } from './job-fixture.ts'
import { recordingReporter } from './recording-reporter.ts'

let job: JobFixture
/** In the place of the machine's temporary folder. */
let machine: string
const usual = process.env['TMPDIR']

beforeEach(async () => {
  job = await startJob({ 'site/index.html': '<h1>Hello</h1>', 'site/.dockerignore': '' })
  machine = await mkdtemp(join(tmpdir(), 'interrupted-'))
  process.env['TMPDIR'] = machine
})
afterEach(async () => {
  if (usual === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = usual
  await rm(machine, { recursive: true })
  await job.close()
})

const left = (): string[] => [...readdirSync(job.temporary), ...readdirSync(machine)]

test('a step that is told to end at any request leaves no file, and no tag before its last request', async () => {
  const reporter = recordingReporter()
  await tagAndPush(job.with({ image: `${job.sandbox.host}/octo/first` }), reporter)
  const requests = [...job.sandbox.requests]
  const setsTag = requests.findIndex(({ method, path }) => method === 'PUT' && path.endsWith(tag))
  let held = 0
  for (let nth = 0; nth < requests.length; nth += 1) {
    const repository = `octo/run-${nth}`
    let seen = 0
    let found: { before: string[]; after: string[]; tags: string[] } | undefined
    const look = (): void => {
      seen += 1
      if (seen !== nth + 1) return
      const before = left()
      removeTemporaryPaths()
      found = { before, after: left(), tags: job.sandbox.registry.tags(repository) }
    }
    job.sandbox.beforeEach(look)
    // In earnest the process is gone by now; here all that it still asks for is refused.
    const reply = { status: 400, headers: {}, body: '' }
    job.sandbox.faults.clear()
    job.sandbox.faults.add({ path: /^/, from: nth + 1, times: 1000, effect: { kind: 'answer', reply } })
    await tagAndPush(job.with({ image: `${job.sandbox.host}/${repository}` }), reporter).catch(
      () => undefined,
    )
    expect({ nth, after: found?.after, tags: found?.tags }).toEqual({
      nth,
      after: [],
      tags: nth <= setsTag ? [] : [tag],
    })
    held += found?.before.length ?? 0
  }
  expect(held).toBeGreaterThan(0)
  expect(await readdir(job.temporary)).toEqual([])
})
