import { expect, test } from '@jest/globals'
import { readImagePolicy } from '@pte/flux'
import type { JsonObject } from '@pte/resource'

const manifest = (spec: JsonObject): Parameters<typeof readImagePolicy>[0] => ({
  apiVersion: 'image.toolkit.fluxcd.io/v1',
  kind: 'ImagePolicy',
  metadata: { name: 'app' },
  spec,
})

test.each<[string, JsonObject, unknown]>([
  [
    'a filter and an order',
    { filterTags: { pattern: '^a(.)', extract: '$1' }, policy: { alphabetical: { order: 'DESC' } } },
    { filter: { pattern: '^a(.)', extract: '$1' }, rule: { by: 'alphabetical', order: 'desc' } },
  ],
  ['no filter', { policy: { numerical: {} } }, { rule: { by: 'numerical', order: 'asc' } }],
  ['a range', { policy: { semver: { range: '1.x' } } }, { rule: { by: 'semver', range: '1.x' } }],
])('an ImagePolicy with %s is read', (_, spec, policy) => {
  expect(readImagePolicy(manifest(spec))).toEqual(policy)
})

test.each<[string, JsonObject]>([
  ['has no policy', {}],
  ['has the order "newest"', { policy: { alphabetical: { order: 'newest' } } }],
])('an ImagePolicy that %s is refused', (message, spec) => {
  expect(() => readImagePolicy(manifest(spec))).toThrow(message)
})
