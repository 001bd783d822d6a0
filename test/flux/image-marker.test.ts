import { describe, expect, test } from '@jest/globals'
import { imageMarkers } from '@pte/flux'

const markersIn = (line: string) =>
  imageMarkers(line, 'f.yaml').map(({ namespace, name, part, value, at }) => [
    `${namespace}/${name}`,
    part,
    value,
    at.line,
    at.column,
  ])

describe('image policy markers', () => {
  test.each([
    ['tag: v1 # {"$imagepolicy": "ns:app:tag"}', ['ns/app', 'tag', 'v1', 1, 6]],
    ['  - image: "a/b:1.10" # {"$imagepolicy": "ns:app"}', ['ns/app', 'reference', 'a/b:1.10', 1, 12]],
    ['  - a/b:1 #{"$imagepolicy": "ns:app"}', ['ns/app', 'reference', 'a/b:1', 1, 5]],
    ['name: \'a/b\'   # {"$imagepolicy": "ns:app:name"}', ['ns/app', 'name', 'a/b', 1, 7]],
    ['# {"$imagepolicy": "ns:app:digest"}\ndigest: sha256:1', ['ns/app', 'digest', 'sha256:1', 2, 9]],
  ])('finds %s', (line, marker) => {
    expect(markersIn(line)).toEqual([marker])
  })

  test.each([
    'tag: v1 # replace by {"$imagepolicy": "ns:app:tag"}',
    'tag: v1 # {"$imagepolicy": "ns:app:tag"} (see docs)',
    'tag: v1 # {"$imagepolicy": "app"}',
    'tag: v1 # {"$imagepolicy": "ns:app:other"}',
    'tag: v1 # {"$imagepolicy": "ns:app:tag"',
    'tag: v1 # {"other": "ns:app:tag"}',
    'spec: # {"$imagepolicy": "ns:app:tag"}',
    '# {"$imagepolicy": "ns:app:tag"}',
  ])('ignores %s as Flux does', (line) => {
    expect(markersIn(line)).toEqual([])
  })
})
