import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'

test('the picture of the layers shows what the code imports', () => {
  const { status, stderr } = spawnSync(process.execPath, ['.ci/layers.js', '--check'], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})
