import { describe, expect, test } from '@jest/globals'
import { parseYaml } from '@pte/yaml'

const read = (text: string) => parseYaml(`a: ${text}`, { yaml11: true, duplicateKeys: 'last' })

describe('YAML 1.1, as Flux reads what it has rewritten', () => {
  test.each([
    ['yes', true],
    ['off', false],
    ['y', true],
    ['"yes"', 'yes'],
    ['2024-01-01', '2024-01-01'],
    ['12:30:45', '12:30:45'],
    ['0777', 511],
    ['0o17', 15],
    ['1_000', 1000],
    ['9007199254740993', 9007199254740992],
    ['~', null],
  ])('%s is %j', (text, value) => {
    expect(read(text).documents).toEqual([{ a: value }])
  })

  test('takes the last of equal keys, and numbers for names', () => {
    expect(read('1\na: 2\n5: x').documents).toEqual([{ a: 2, 5: 'x' }])
  })

  test.each(['.inf', '{ ~: x }'])('refuses %s, which JSON has not', (text) => {
    expect(read(text).problem?.kind).toBe('syntax')
  })
})
