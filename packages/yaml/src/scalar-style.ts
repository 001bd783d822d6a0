import { parseNumber } from './number.ts'
import { parseTimestamp } from './timestamp.ts'

export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'literal'

/** Plain words that go-yaml v2 reads as something else than a string; YAML 1.1, so `yes` and `n` are among them. */
const reserved = new Set(
  ['y', 'yes', 'on', 'n', 'no', 'off', 'true', 'false', 'null', '~', '', '.nan', '.inf', '+.inf', '-.inf']
    .flatMap((word) => [word, word.toUpperCase(), word.replace(/[a-z]/, (first) => first.toUpperCase())])
    .concat('.NaN'),
)
const sexagesimal = /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/
const harmless = /^[A-Za-z/$_][\w/.$-]*$/
/** Everything that libyaml does not call printable, astral characters among them, plus its line breaks but \n. */
const special = /[^\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]|[\u2028\u2029]/
const startsAsIndicator = /^(?:[#,[\]{}&*!|>'"%@`]|[?:-](?:[ \t]|$)|---|\.\.\.)/

/** How go-yaml v2 writes a string in block context (`stringv` in `encode.go`, `analyze_scalar` in `emitterc.go`). */
export function styleOf(text: string): ScalarStyle {
  if (harmless.test(text) && !reserved.has(text)) return 'plain'
  if (text.includes('\n')) return blockAllowed(text) ? 'literal' : 'double-quoted'
  if (special.test(text) || looksLikeOtherType(text)) return 'double-quoted'
  return plainAllowed(text) ? 'plain' : 'single-quoted'
}

/** True when the text, written plain, would come back as a number, a boolean, a time or null. */
export function looksLikeOtherType(text: string): boolean {
  if (reserved.has(text)) return true
  const first = text.charCodeAt(0)
  const numeric = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e
  if (!numeric) return false
  return parseNumber(text) !== undefined || parseTimestamp(text) !== undefined || sexagesimal.test(text)
}

function blockAllowed(text: string): boolean {
  return !text.endsWith(' ') && !text.includes(' \n') && !special.test(text)
}

function plainAllowed(text: string): boolean {
  if (startsAsIndicator.test(text) || text.startsWith(' ') || text.endsWith(' ')) return false
  return !(/:(?: |$)/.test(text) || / #/.test(text))
}
