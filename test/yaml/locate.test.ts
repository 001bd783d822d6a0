import { describe, expect, test } from '@jest/globals'
import { locate } from '@pte/yaml'

const text = `a: &x
  b: 1
  list:
    - name: first
    - name: second
      ref: yes
---
c:
  <<: {d: 1}
`

describe('locate', () => {
  test.each([
    [0, ['a', 'b'], { line: 2, column: 3 }],
    [0, ['a', 'list', 1, 'ref'], { line: 6, column: 7 }],
    [0, ['a', 'list', 1], { line: 5, column: 7 }],
    [1, ['c'], { line: 8, column: 1 }],
  ])('finds document %i, path %j', (document, path, place) => {
    expect(locate(text, document, path)).toMatchObject(place)
  })

  test('gives the place of the longest part of a path that is there', () => {
    expect(locate(text, 0, ['a', 'missing', 'deep'])).toMatchObject({ line: 1, column: 1 })
    expect(locate(text, 0, ['a', 'list', 7])).toMatchObject({ line: 3, column: 3 })
  })

  test('finds what a merge key brings at the merge key', () => {
    expect(locate(text, 1, ['c', 'd'])).toMatchObject({ line: 9 })
  })

  test('gives nothing for a document that is not there', () => {
    expect(locate(text, 5, [])).toBeUndefined()
    expect(locate('', 0, ['a'])).toBeUndefined()
  })
})
