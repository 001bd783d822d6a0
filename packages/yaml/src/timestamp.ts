const pattern =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,](\d+))?(Z|[-+]\d\d:\d\d)|[ ]+(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,](\d+))?)?$/

/**
 * A plain scalar that Go's YAML libraries take for an instant, in RFC 3339 as they write it into JSON; undefined when
 * it is a string to them. They read a subset of the YAML 1.1 timestamps (`allowedTimestampFormats` in `resolve.go`).
 */
export function parseTimestamp(text: string): string | undefined {
  if (text.charCodeAt(4) !== 0x2d) return undefined
  const found = pattern.exec(text)
  if (!found) return undefined
  const [, year = '', month = '', day = ''] = found
  const [hour = '0', minute = '0', second = '0', fraction = ''] = found[4]
    ? found.slice(4, 8)
    : found.slice(9, 13)
  if (!isDate(Number(year), Number(month), Number(day))) return undefined
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const nanoseconds = fraction.slice(0, 9).replace(/0+$/, '')
  const zone = (found[8] ?? 'Z').replace(/^[-+]00:00$/, 'Z')
  const time = [hour, minute, second].map(twoDigits).join(':')
  return `${year}-${twoDigits(month)}-${twoDigits(day)}T${time}${nanoseconds && `.${nanoseconds}`}${zone}`
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year)
  return month >= 1 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function twoDigits(text: string): string {
  return text.padStart(2, '0')
}
