import { describe, expect, test } from '@jest/globals'
import { parseYaml, writtenText } from '@pte/yaml'

function mapping(value: string): Record<string, unknown> {
  return parseYaml(`a: ${value}\n`, { manifest: true }).documents[0] as Record<string, unknown>
}

describe('writtenText', () => {
  test.each(['1.10', '0777', '1_000', '1e3', 'True', '~', '2024-01-01', '+5', '12345678901234567890123'])(
    'of %s is what stands in the file',
    (text) => {
      const read = mapping(text)
      expect(read['a']).not.toBe(text)
      expect(writtenText(read, 'a')).toBe(text)
    },
  )

  test.each(['1.1', '511', 'true', 'null', 'text', '"1.10"', '!!str 1.10', '9007199254740993'])(
    'of %s is not needed, its value tells it',
    (text) => {
      expect(writtenText(mapping(text), 'a')).toBeUndefined()
    },
  )

  test('is known to a copy, and forgotten with the value', () => {
    const read = mapping('1.10')
    expect(writtenText({ ...read, b: 2 }, 'a')).toBe('1.10')
    expect(writtenText({ ...read, a: 2 }, 'a')).toBeUndefined()
  })
})

test.each(['!!int 1e3', '!!int .inf', '!!int 08', '!!bool yes'])(
  '%s is refused, as go-yaml does',
  (value) => {
    expect(parseYaml(`a: ${value}\n`, { manifest: true }).problem?.kind).toBe('syntax')
  },
)
