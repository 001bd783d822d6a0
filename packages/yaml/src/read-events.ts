import { CHOMPING_MODE, EVENT_ID, parseEvents, SCALAR_STYLE, YAMLException, type Event } from 'js-yaml'

/** More lines than anybody indents too little; each costs another run of the parser. */
const mostRepairs = 200
/** Deeper than any block that a flow collection can stand in. */
const margin = ' '.repeat(200)

/**
 * The events of a text, and the text that they refer to. Where js-yaml's parser is stricter than go-yaml's, or reads
 * something else, this follows go-yaml.
 *
 * @throws YAMLException when the text is no YAML
 */
export function readEvents(text: string): { source: string; events: Event[] } {
  let source = text
  for (let repairs = 0; ; repairs++) {
    try {
      const events = parseEvents(source, { maxDepth: 200 })
      return { source, events: source.endsWith('\n') ? events : withoutLastBreak(source, events) }
    } catch (error) {
      const repaired = repairs < mostRepairs ? indented(source, error) : undefined
      if (repaired === undefined) throw error
      source = repaired
    }
  }
}

/** To go-yaml the indentation within `[…]`, `{…}` and quotes means nothing, and a tab may stand there. */
function indented(source: string, error: unknown): string | undefined {
  if (!(error instanceof YAMLException) || error.reason !== 'deficient indentation' || !error.mark)
    return undefined
  const { position } = error.mark
  const start = source.lastIndexOf('\n', position - 1) + 1
  const before = source.slice(start, position)
  const tab = start + before.lastIndexOf('\t')
  if (before.trim() === '') return source.slice(0, start) + margin + source.slice(position)
  return tab < start ? undefined : `${source.slice(0, tab)} ${source.slice(tab + 1)}`
}

/** A block scalar whose last line the text ends with has no line break there, whatever its chomping says. */
function withoutLastBreak(source: string, events: Event[]): Event[] {
  const index = events.findLastIndex(({ type }) => type === EVENT_ID.SCALAR)
  const last = events[index]
  if (last?.type !== EVENT_ID.SCALAR || last.valueEnd < source.length) return events
  const inBlock = last.style === SCALAR_STYLE.LITERAL_BLOCK || last.style === SCALAR_STYLE.FOLDED_BLOCK
  if (inBlock && /\S[ \t]*$/.test(source)) events[index] = { ...last, chomping: CHOMPING_MODE.STRIP }
  return events
}
