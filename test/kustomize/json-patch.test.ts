import { describe, expect, test } from '@jest/globals'
import { applyJsonPatch, JsonPatchError } from '../../packages/kustomize/src/transform/json-patch.ts'

const object = { kind: 'A', list: [1, 2, 3], map: { a: 'x', 'b/c~d': 'y' } }

describe('a JSON patch', () => {
  test('adds, removes, replaces, moves, copies and tests', () => {
    const operations = [
      { op: 'test', path: '/map/b~1c~0d', value: 'y' },
      { op: 'add', path: '/list/-', value: 4 },
      { op: 'add', path: '/list/-2', value: 9 },
      { op: 'remove', path: '/list/0' },
      { op: 'move', from: '/map/a', path: '/moved' },
      { op: 'copy', from: '/list', path: '/map/copy' },
      { op: 'replace', path: '/kind', value: 'B' },
    ]
    expect(applyJsonPatch(object, operations)).toEqual({
      kind: 'B',
      list: [2, 3, 9, 4],
      map: { 'b/c~d': 'y', copy: [2, 3, 9, 4] },
      moved: 'x',
    })
  })

  test('leaves the object as it was', () => {
    const frozen = Object.freeze({ list: Object.freeze([1]) as number[] })
    applyJsonPatch(frozen, [{ op: 'add', path: '/list/-', value: 2 }])
    expect(frozen).toEqual({ list: [1] })
  })

  test('is as lenient as the library that kustomize uses', () => {
    const operations = [
      { op: 'replace', path: '/none', value: 1 },
      { op: 'copy', from: '/nothing', path: '/copied' },
      { op: 'add', path: 'x/added' },
      { op: 'test', path: '/absent', value: null },
    ]
    expect(applyJsonPatch({}, operations)).toEqual({ none: 1, copied: null, added: null })
  })

  test('leaves floats behind, as JSON in Go', () => {
    const large = { large: 12345678901234567890n }
    expect(applyJsonPatch(large, [])).toEqual({ large: 12345678901234567000 })
  })

  test.each([
    [{ op: 'remove', path: '/none' }, 'nothing at "/none" to remove'],
    [{ op: 'add', path: '/none/x', value: 1 }, 'leads through something that is not there'],
    [{ op: 'add', path: '', value: {} }, 'has no slash'],
    [{ op: 'remove', path: '/list/3' }, 'out of the bounds of a list of 3'],
    [{ op: 'add', path: '/list/first', value: 1 }, '"first" in "/list/first" is no index'],
    [{ op: 'test', path: '/kind', value: 'B' }, 'not what the test expects'],
    [{ op: 'swap', path: '/kind' }, 'the operations are add, copy, move, remove, replace, test'],
    [{ op: 'add' }, 'an operation has no path'],
    [{ op: 'replace', path: '', value: [] }, 'replaces the object by something else'],
  ])('refuses %j', (operation, message) => {
    const apply = () => applyJsonPatch(object, [operation])
    expect(apply).toThrow(JsonPatchError)
    expect(apply).toThrow(message)
  })
})
