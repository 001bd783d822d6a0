import { EVENT_ID, getScalarValue, load, SCALAR_STYLE, type Event } from 'js-yaml'

const mayBeFolded = />[-+\d]*[ \t]*(?:#.*)?\r?$/m
const notInBlock = / \n| $|[^\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/

/**
 * kustomize writes a manifest and reads it again before it prints it, and the writer of go-yaml v3 has a flaw: a
 * folded scalar (`>`) comes back with one more line break before each line that is indented. This puts the texts that
 * come back in place of the ones that were written; gives the source that the events then refer to.
 */
export function withRewrittenFolds(source: string, events: Event[]): string {
  if (!mayBeFolded.test(source)) return source
  let extended = source
  for (const [index, event] of events.entries()) {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.FOLDED_BLOCK) continue
    const value = getScalarValue(source, event)
    const rewritten = rewrite(value)
    if (rewritten === value) continue
    const valueStart = extended.length
    extended += rewritten
    const style = SCALAR_STYLE.DOUBLE_QUOTED
    events[index] = { ...event, style, fast: true, valueStart, valueEnd: extended.length }
  }
  return extended
}

function rewrite(value: string): string {
  if (!value.trimEnd().includes('\n') && !value.endsWith('\n\n') && !/^[ \n]/.test(value)) return value
  if (value === '' || notInBlock.test(value)) return value
  const [read] = parsedItems(load(`- ${folded(value)}`))
  return typeof read === 'string' ? read : value
}

function parsedItems(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The text as go-yaml v3 writes it (`write_folded_scalar` in `emitterc.go`), without a limit of the width. */
function folded(value: string): string {
  const hint = /^[ \n]/.test(value) ? '2' : ''
  const chomp = !value.endsWith('\n') ? '-' : value === '\n' || value.endsWith('\n\n') ? '+' : ''
  // The writer looks at the first character of the whole text where it means the next one.
  const doubles = !/^\n*[ \t]/.test(value) && !/^\n*$/.test(value)
  let text = `>${hint}${chomp}\n`
  let breaks = true
  let indented = true
  for (const character of value) {
    if (character === '\n') {
      text += !breaks && !indented && doubles ? '\n\n' : '\n'
      breaks = true
    } else {
      if (breaks) {
        text += '  '
        indented = character === ' ' || character === '\t'
      }
      text += character
      breaks = false
    }
  }
  return text
}
