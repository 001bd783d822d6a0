import { describe, expect, test } from '@jest/globals'
import { decidePublish } from '../../actions/tag-and-push/src/publish-decision.ts'

const main = { mode: 'auto', eventName: 'push', ref: 'refs/heads/main', defaultBranch: 'main' } as const

describe('publish: auto', () => {
  test.each(['push', 'workflow_dispatch', 'schedule'])(
    'publishes a %s on the default branch',
    (eventName) => {
      expect(decidePublish({ ...main, eventName })).toEqual({
        publish: true,
        reason: `this is a ${eventName} on the default branch main`,
      })
    },
  )

  test('publishes a pushed git tag', () => {
    expect(decidePublish({ ...main, ref: 'refs/tags/v2' })).toEqual({
      publish: true,
      reason: 'the git tag v2 was pushed',
    })
  })

  test.each([
    ['a side branch', { ref: 'refs/heads/feature/x' }, 'branch feature/x is not the default branch main'],
    ['a branch that only begins alike', { ref: 'refs/heads/main2' }, 'branch main2 is not'],
    ['a pull request', { eventName: 'pull_request', ref: 'refs/pull/7/merge' }, 'the event is pull_request'],
    ['a pull request target', { eventName: 'pull_request_target' }, 'the event is pull_request_target'],
    ['a run after another workflow', { eventName: 'workflow_run' }, 'the event is workflow_run'],
    ['a comment', { eventName: 'issue_comment' }, 'the event is issue_comment'],
    [
      'a dispatch on a git tag',
      { eventName: 'workflow_dispatch', ref: 'refs/tags/v2' },
      'refs/tags/v2 is not',
    ],
    ['a branch named like a tag', { ref: 'refs/heads/refs/tags/v2' }, 'branch refs/tags/v2 is not'],
    ['no event', { eventName: '' }, 'the event is unknown'],
  ])('does not publish %s', (_, change, reason) => {
    const decision = decidePublish({ ...main, ...change })
    expect(decision.publish).toBe(false)
    expect(decision.reason).toContain(reason)
  })
})

test.each([
  ['always', true],
  ['never', false],
] as const)('publish: %s decides alone', (mode, publish) => {
  expect(decidePublish({ ...main, mode, eventName: 'pull_request' })).toEqual({
    publish,
    reason: `the input publish is ${mode}`,
  })
})
