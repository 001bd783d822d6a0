import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Reporter } from '@pte/report'
import { createWorkflowReporter } from '../../packages/action/src/workflow-reporter.ts'

describe('the reporter of an action', () => {
  let folder: string
  let lines: string[]
  let clock: number
  let reporter: Reporter

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pte-test-'))
    lines = []
    clock = 0
    const summaryFile = join(folder, 'summary.md')
    reporter = createWorkflowReporter({ write: (line) => lines.push(line), summaryFile, now: () => clock })
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  const summary = () => readFileSync(join(folder, 'summary.md'), 'utf8')

  test('annotates at most ten findings of a severity', () => {
    for (let i = 0; i < 12; i += 1) reporter.finding({ rule: 'r', severity: 'error', message: String(i) })
    reporter.finding({ rule: 'r', severity: 'notice', message: 'told' })
    expect(lines).toHaveLength(11)
    expect(lines.at(-1)).toBe('::notice title=r::told')
  })

  test('text from outside cannot give the runner commands', () => {
    reporter.progress({ message: 'step 1\n::set-output name=x::y\n  ##[add-path]/evil' })
    expect(lines).toEqual(['step 1\n| ::set-output name=x::y\n|   ##[add-path]/evil'])
  })

  test('long work is told every five seconds', () => {
    for (clock = 0; clock < 11_000; clock += 1000) {
      reporter.progress({ message: 'Uploading', done: clock * 1000, total: 11e6, unit: 'bytes' })
    }
    expect(lines).toEqual([
      'Uploading 0 B of 11.0 MB',
      'Uploading 5.0 MB of 11.0 MB',
      'Uploading 10.0 MB of 11.0 MB',
    ])
  })

  test('a summary that GitHub would drop is cut between characters, and says so', () => {
    reporter.summary('€'.repeat(400_000))
    reporter.summary('more')
    expect(Buffer.byteLength(summary())).toBeLessThanOrEqual(1024 * 1024)
    expect(summary()).toMatch(/€\n\n_The summary was cut here/)
    expect(summary()).not.toMatch(/\uFFFD|more/)
  })

  test('a group is closed when its work fails', async () => {
    await expect(reporter.group('Build', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(lines).toEqual(['::group::Build', '::endgroup::'])
  })
})
