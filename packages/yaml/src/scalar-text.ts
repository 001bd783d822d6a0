/** libyaml breaks a line at the first space after this column. */
const width = 80

/**
 * Breaks text at single spaces after column 80, as libyaml does; `column` is where the text begins, further lines
 * begin at `indent`. Quoted text is not broken at its first or last character.
 */
export function folded(text: string, indent: number, column: number, quoted = false): string {
  if (column + text.length <= width || !text.includes(' ')) return text
  const characters = Array.from(text)
  const margin = `\n${' '.repeat(indent)}`
  let result = ''
  let afterSpace = false
  for (const [index, character] of characters.entries()) {
    const inner = !quoted || (index > 0 && index < characters.length - 1)
    const breaks =
      character === ' ' && !afterSpace && column > width && inner && characters[index + 1] !== ' '
    result += breaks ? margin : character
    column = breaks ? indent : column + 1
    afterSpace = character === ' '
  }
  return result
}

const escapes: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\x07': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\x1b': '\\e',
  '"': '\\"',
  '\\': '\\\\',
  '\x85': '\\N',
  '\u2028': '\\L',
  '\u2029': '\\P',
}
const escaped = /[^\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]|["\\\u2028\u2029]/u

/** Double-quoted text with libyaml's escapes; folded when it is told where it begins, as keys are not. */
export function doubleQuoted(text: string, place?: { indent: number; column: number }): string {
  const characters = Array.from(text)
  let column = place?.column ?? 0
  let result = ''
  let afterSpace = false
  for (const [index, character] of characters.entries()) {
    const inner = index > 0 && index < characters.length - 1
    if (place && character === ' ' && !afterSpace && column > width && inner) {
      result += `\n${' '.repeat(place.indent)}`
      column = place.indent
      if (characters[index + 1] === ' ') {
        result += '\\'
        column++
      }
    } else {
      const written = escaped.test(character) ? escape(character) : character
      result += written
      column += written === character ? 1 : written.length
    }
    afterSpace = character === ' '
  }
  return `"${result}"`
}

function escape(character: string): string {
  const known = escapes[character]
  if (known !== undefined) return known
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
}

/** A `|` block scalar. Ends with a line break exactly when the text does. */
export function literal(text: string, indent: number): string {
  const margin = ' '.repeat(indent)
  const indentHint = text.startsWith(' ') || text.startsWith('\n') ? '2' : ''
  const chompHint = !text.endsWith('\n') ? '-' : text === '\n' || text.endsWith('\n\n') ? '+' : ''
  const lines = text.split('\n').map((line) => (line === '' ? '' : margin + line))
  return `|${indentHint}${chompHint}\n${lines.join('\n')}`
}
