import { describe, expect, test } from '@jest/globals'
import type { JsonObject, JsonValue } from '@pte/resource'
import fc from '../fast-check.ts'
import { deepFreeze } from '../../packages/kustomize/src/json-object.ts'
import { builtInSchema } from '../../packages/kustomize/src/merge-schema.ts'
import { StrategicMergeError } from '../../packages/kustomize/src/transform/merge-directive.ts'
import { strategicMerge } from '../../packages/kustomize/src/transform/strategic-merge.ts'

function pod(spec: JsonValue): JsonObject {
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' }, spec }
}

function merged(base: JsonValue, patch: JsonValue): JsonValue | undefined {
  const result = strategicMerge(pod(base), pod(patch), builtInSchema())
  return result?.['spec']
}

const container = fc.record(
  {
    name: fc.constantFrom('a', 'b', 'c'),
    image: fc.string({ minLength: 1 }),
    env: fc.uniqueArray(fc.record({ name: fc.constantFrom('X', 'Y'), value: fc.string() }), {
      selector: (each) => each.name,
      minLength: 1,
      maxLength: 2,
    }),
  },
  { requiredKeys: ['name'] },
)
const spec = fc.record(
  {
    containers: fc.uniqueArray(container, { selector: (each) => each.name, minLength: 1, maxLength: 3 }),
    nodeSelector: fc.dictionary(fc.constantFrom('k', 'l'), fc.string(), { minKeys: 1 }),
    hostNetwork: fc.boolean(),
  },
  { requiredKeys: [] },
)

describe('strategicMerge', () => {
  // What kustomize v5.8.1 makes of the same patches.
  test.each<readonly [string, JsonValue, JsonValue, JsonValue | undefined]>([
    [
      'merges items by their key, new ones first',
      { containers: [{ name: 'a', image: 'x' }, { name: 'b' }] },
      { containers: [{ name: 'c' }, { name: 'a', image: 'y' }] },
      { containers: [{ name: 'c' }, { name: 'a', image: 'y' }, { name: 'b' }] },
    ],
    ['removes what is null', { hostNetwork: true, nodeName: 'n' }, { hostNetwork: null }, { nodeName: 'n' }],
    [
      'deletes an item',
      { containers: [{ name: 'a' }, { name: 'b' }] },
      { containers: [{ name: 'a', $patch: 'delete' }] },
      { containers: [{ name: 'b' }] },
    ],
    [
      'replaces a list',
      { containers: [{ name: 'a' }] },
      { containers: [{ $patch: 'replace' }, { name: 'b' }] },
      { containers: [{ name: 'b' }] },
    ],
    [
      'replaces a mapping',
      { nodeSelector: { a: '1' } },
      { nodeSelector: { $patch: 'replace', b: '2' } },
      { nodeSelector: { b: '2' } },
    ],
    [
      'replaces lists that have no key',
      { containers: [{ name: 'a', args: ['x'] }] },
      { containers: [{ name: 'a', args: ['y'] }] },
      { containers: [{ name: 'a', args: ['y'] }] },
    ],
  ])('%s', (_, base, patch, result) => {
    expect(merged(base, patch)).toEqual(result)
  })

  test('deletes the object, and refuses values that do not fit', () => {
    expect(strategicMerge(pod({}), { ...pod({}), $patch: 'delete' }, builtInSchema())).toBeUndefined()
    expect(() => merged({ containers: [] }, { containers: 'x' })).toThrow(StrategicMergeError)
    expect(() => merged({ nodeSelector: {} }, { nodeSelector: { $patch: 'wrong' } })).toThrow(
      StrategicMergeError,
    )
  })

  test('changes nothing that it is given, and gives the same object for a patch that says nothing new', () => {
    fc.assert(
      fc.property(spec, spec, (base, patch) => {
        const [object, change] = [pod(base), pod(patch)]
        deepFreeze(object)
        deepFreeze(change)
        const once = strategicMerge(object, change, builtInSchema()) ?? {}
        expect(strategicMerge(once, change, builtInSchema())).toEqual(once)
        expect(strategicMerge(object, pod({}), builtInSchema())).toBe(object)
      }),
    )
  })

  test('the result has every value of the patch, and what the patch does not name', () => {
    fc.assert(
      fc.property(spec, spec, (base, patch) => {
        const result = strategicMerge(pod(base), pod(patch), builtInSchema())?.['spec'] as typeof base
        for (const wanted of patch.containers ?? [])
          expect(result.containers?.find(({ name }) => name === wanted.name)).toMatchObject({
            ...wanted,
            ...(wanted.env ? { env: expect.anything() } : {}),
          })
        const names = new Set(
          [...(patch.containers ?? []), ...(base.containers ?? [])].map(({ name }) => name),
        )
        expect(new Set(result.containers?.map(({ name }) => name))).toEqual(names)
        expect(result.nodeSelector ?? {}).toEqual({ ...base.nodeSelector, ...patch.nodeSelector })
      }),
    )
  })
})
