import { describe, expect, test } from '@jest/globals'
import { readInputs } from '../../packages/action/src/inputs.ts'

const inputs = readInputs<'image' | 'build-args' | 'oci' | 'publish'>({
  INPUT_IMAGE: '  ghcr.io/o/app ',
  'INPUT_BUILD-ARGS': 'A=1\n\n  B=2\n',
  INPUT_OCI: 'yes',
  INPUT_PUBLISH: '',
})

describe('inputs of a step', () => {
  test('a value is trimmed, an empty one is not given', () => {
    expect(inputs.text('image')).toBe('ghcr.io/o/app')
    expect(inputs.text('publish')).toBeUndefined()
    expect(inputs.choice('publish', ['auto'])).toBeUndefined()
  })

  test('a list has one item a line', () => {
    expect(inputs.list('build-args')).toEqual(['A=1', 'B=2'])
    expect(inputs.list('publish')).toEqual([])
  })

  test('a wrong value is refused with the list of right ones', () => {
    expect(() => inputs.boolean('oci')).toThrow('input oci is "yes", which is not one of true, false')
    expect(() => inputs.choice('image', ['a', 'b'])).toThrow('one of a, b')
  })
})
