import { describe, expect, test } from '@jest/globals'
import { buildFailure } from '../../actions/tag-and-push/src/build-failure.ts'

const failure = (stderr: string): { rule: string; message: string; help?: string } =>
  buildFailure({ exitCode: 1, stdout: '', stderr }, { file: '/checkout/Dockerfile' }).finding

describe('a build that failed', () => {
  test('shows the last lines of its own output', () => {
    const output = Array.from({ length: 30 }, (_, i) => `#7 line ${i}`).join('\n')
    const { rule, message, help } = failure(`${output}\nERROR: failed to solve: exit code: 2\n`)
    expect({ rule, message }).toEqual({
      rule: 'build-failed',
      message: 'the build of Dockerfile failed with exit status 1',
    })
    expect(help?.split('\n')).toHaveLength(21)
    expect(help).toMatch(/ERROR: failed to solve: exit code: 2$/)
  })
})
