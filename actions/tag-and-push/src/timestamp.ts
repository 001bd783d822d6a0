import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat.js'
import utc from 'dayjs/plugin/utc.js'
import { ExpectedError } from '@pte/report'

dayjs.extend(utc)
dayjs.extend(customParseFormat)

/** Where the time in the tag comes from; an instant is in milliseconds since 1970. */
export type Timestamp = { from: 'build' } | { from: 'commit' } | { from: 'input'; instant: number }

const rfc3339 =
  /^(?<time>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z|(?<sign>[+-])(?<hours>[01]\d|2[0-3]):(?<minutes>[0-5]\d))$/

/**
 * Reads `build`, `commit` or an instant as RFC 3339 writes it, with its offset. Fractions of a second are cut off.
 *
 * @throws {ExpectedError} `invalid-timestamp`
 */
export function parseTimestamp(text: string): Timestamp {
  if (text === 'build' || text === 'commit') return { from: text }
  const { time, sign, hours, minutes } = rfc3339.exec(text.toUpperCase())?.groups ?? {}
  // Strict: 30 February is an error, not 2 March.
  const local = dayjs.utc(time ?? '', 'YYYY-MM-DDTHH:mm:ss', true)
  if (time === undefined || !local.isValid()) throw invalid(text)
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  return { from: 'input', instant: local.subtract(sign === '-' ? -offset : offset, 'minute').valueOf() }
}

/** An instant as RFC 3339 in UTC, in whole seconds. */
export function formatInstant(instant: number): string {
  return dayjs.utc(instant).format('YYYY-MM-DDTHH:mm:ss[Z]')
}

function invalid(text: string): ExpectedError {
  return new ExpectedError({
    rule: 'invalid-timestamp',
    message: `the timestamp ${JSON.stringify(text)} is neither build, nor commit, nor an instant of RFC 3339`,
    help: 'An instant is written like 2026-11-24T20:33:00Z or 2026-11-24T21:33:00+01:00.',
  })
}
