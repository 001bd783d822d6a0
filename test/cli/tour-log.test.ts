import { describe, expect, test } from '@jest/globals'
import { annotation, workflowCommand, type Finding } from '@pte/report'
import { readStepLog } from '../../packages/cli/src/tour/step-log.ts'
import { readOutputs } from '../../packages/cli/src/tour/step-outputs.ts'

describe('what a step leaves behind', () => {
  test('annotations come back as the findings that they were made of', () => {
    const findings: Finding[] = [
      {
        rule: 'placeholder-left',
        severity: 'error',
        message: 'a, b: 100 %0A',
        help: 'Do\nthis.',
        at: { file: 'a:b,c.yaml', line: 3, column: 7 },
      },
      { rule: 'no-cluster', severity: 'notice', message: 'none' },
    ]
    const log = ['text', workflowCommand('group', 'Build'), ...findings.map(annotation), '::endgroup::'].join(
      '\n',
    )
    expect(readStepLog(log)).toEqual({ lines: ['text', 'Build'], annotations: findings })
  })

  test('outputs of one and of several lines are read', () => {
    expect(readOutputs('tag=v1=x\ncharts<<MARK_1\n[\n]\nMARK_1\nempty=\n')).toEqual({
      tag: 'v1=x',
      charts: '[\n]',
      empty: '',
    })
  })
})
