import { expect, test } from '@jest/globals'
import { formatInstant, parseTimestamp } from '../../actions/tag-and-push/src/timestamp.ts'
import fc from '../fast-check.ts'

const at = Date.UTC(2026, 10, 24, 20, 33)

test.each([
  ['2026-11-24T20:33:00Z', at],
  ['2026-11-24T20:33:00.999Z', at],
  ['2026-11-24t21:33:00+01:00', at],
  ['2026-11-24T16:03:00-04:30', at],
  ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
])('the instant %s is read with its offset', (text, instant) => {
  expect(parseTimestamp(text)).toEqual({ from: 'input', instant })
})

test.each(['build', 'commit'])('%s is a source of the time', (text) => {
  expect(parseTimestamp(text)).toEqual({ from: text })
})

test.each([
  ...['', 'now', '2026-11-24', '2026-11-24T20:33:00', '2026-11-24 20:33:00Z', '1700000000'],
  ...['2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', '2026-11-24T24:00:00Z', '2026-11-24T20:33:00+25:00'],
  ...['2026-11-24T20.33.00Z', '2026-11-24T20:33:00ZZ', '2026-11-24T20:33:60Z'],
])('%j is refused', (text) => {
  expect(() => parseTimestamp(text)).toThrow('neither build, nor commit, nor an instant')
})

test('an instant that was written is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Date.UTC(9999, 0) / 1000 }), (second) => {
      expect(parseTimestamp(formatInstant(second * 1000))).toEqual({ from: 'input', instant: second * 1000 })
    }),
  )
})
