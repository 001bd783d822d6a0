import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'

test('what is generated from action.yml is up to date', () => {
  expect(execFileSync(process.execPath, ['.ci/generate.js', '--check'], { encoding: 'utf8' })).toBe('')
})
