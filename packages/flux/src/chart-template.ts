/** A part of a Helm template. */
export type TemplatePart =
  | { kind: 'text'; text: string }
  | { kind: 'action'; expression: string }
  /** `otherwise` holds what stands behind `else`. */
  | { kind: 'block'; keyword: string; expression: string; body: TemplatePart[]; otherwise: TemplatePart[] }

type Block = Extract<TemplatePart, { kind: 'block' }>

/** Reads the structure of a template; undefined when blocks are not closed. */
export function parseChartTemplate(text: string): TemplatePart[] | undefined {
  const root: Block = { kind: 'block', keyword: '', expression: '', body: [], otherwise: [] }
  const open = [{ block: root, parts: root.body }]
  for (const token of trimmed(text).split(/(\{\{[^]*?\}\})/)) {
    const current = open.at(-1)
    if (!current) return undefined
    const part = partOf(token)
    if (part?.kind === 'block') {
      current.parts.push(part)
      if (part.keyword === 'else') return undefined
      open.push({ block: part, parts: part.body })
    } else if (part?.kind === 'action' && part.expression === 'end') open.pop()
    else if (part?.kind === 'action' && /^else\b/.test(part.expression)) {
      // `else if` would need a block within a block: too much for names.
      if (part.expression !== 'else') return undefined
      current.parts = current.block.otherwise
    } else if (part) current.parts.push(part)
  }
  return open.length === 1 ? root.body : undefined
}

function partOf(token: string): TemplatePart | undefined {
  const action = /^\{\{\s*([^]*?)\s*\}\}$/.exec(token)?.[1]
  if (action === undefined) return { kind: 'text', text: token }
  if (action.startsWith('/*')) return undefined
  const [, keyword, expression = ''] = /^(if|with|range|define|block)\s+([^]*)$/.exec(action) ?? []
  return keyword === undefined
    ? { kind: 'action', expression: action }
    : { kind: 'block', keyword, expression, body: [], otherwise: [] }
}

/** `{{-` and `-}}` eat the white space around them. */
function trimmed(text: string): string {
  return text.replace(/\s*\{\{-\s?/g, '{{').replace(/\s?-\}\}\s*/g, '}}')
}

/** Bodies of `define` blocks, by name. */
export function definitionsIn(parts: readonly TemplatePart[]): [name: string, body: TemplatePart[]][] {
  return parts.flatMap((part) =>
    part.kind === 'block' && part.keyword === 'define'
      ? [[part.expression.replace(/^"|"$/g, ''), part.body] as [string, TemplatePart[]]]
      : [],
  )
}
