import { parseNumber } from './number.ts'
import { parseTimestamp } from './timestamp.ts'

const words = new Map<string, boolean | null>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word): [string, null] => [word, null]),
  ...['true', 'True', 'TRUE'].map((word): [string, boolean] => [word, true]),
  ...['false', 'False', 'FALSE'].map((word): [string, boolean] => [word, false]),
])

/** What a text means to Kubernetes tools when it stands in YAML without quotes. */
export function parseScalar(text: string): null | boolean | number | bigint | string {
  const word = words.get(text)
  if (word !== undefined) return word
  return /^[-+.\d]/.test(text) ? (parseTimestamp(text) ?? parseNumber(text) ?? text) : text
}
