import { describe, expect, test } from '@jest/globals'
import { findingAsText, reportAsText } from '@pte/report'
import { clean, kustomization, notListed, report } from './sample.ts'

const plain = { colour: false, source: () => undefined }
const withSource = { colour: false, source: () => kustomization }

describe('a finding as text', () => {
  test('has place, severity, message, rule, underlined source line and help', () => {
    expect(findingAsText(notListed, withSource).split('\n')).toEqual([
      'apps/kustomization.yaml:3:1 error: apps/site is not listed in apps/kustomization.yaml | so Flux <never> sees it [not-listed]',
      '  3 | resources:',
      '    | ^^^^^^^^^',
      '  help: Add `- site` under resources.',
      '',
    ])
  })

  test('keeps tabs before the underlined part', () => {
    const at = { file: 'f', line: 4, column: 4, endLine: 4, endColumn: 9 }
    expect(findingAsText({ ...notListed, at }, withSource)).toContain('  4 | \t- other\n    | \t  ^^^^^\n')
  })

  test('underlines to the end of the line what goes on below', () => {
    const at = { file: 'f', line: 3, column: 1, endLine: 4, endColumn: 3 }
    expect(findingAsText({ ...notListed, at }, withSource)).toContain('    | ^^^^^^^^^^\n')
  })

  test.each([
    ['no source', () => undefined],
    ['a shorter file', () => 'one line'],
    ['a very long line', () => `\n\n${'x'.repeat(1000)}`],
  ])('shows no source line for %s', (_, source) => {
    expect(findingAsText(notListed, { colour: false, source })).not.toContain(' | \n')
    expect(findingAsText(notListed, { colour: false, source }).split('\n')).toHaveLength(3)
  })

  test('is coloured only on request', () => {
    expect(findingAsText(notListed, plain)).not.toContain('\u001B')
    expect(findingAsText(notListed, { ...plain, colour: true })).toContain('\u001B[31merror')
  })

  test('names related places', () => {
    const related = [{ message: 'listed here', at: { file: 'other.yaml', line: 9 } }]
    expect(findingAsText({ ...notListed, related }, plain)).toContain('  other.yaml:9: listed here\n')
  })
})

test('a report as text ends with a line that counts', () => {
  expect(reportAsText(report, plain)).toMatch(
    /\n1 error, 1 warning, 1 notice in 7 objects of clusters\/tilia\n$/,
  )
  expect(reportAsText(clean, plain)).toBe('no findings in 7 objects of clusters/tilia\n')
})
