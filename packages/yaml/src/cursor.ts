/** Where a reader of simple YAML is. */
export interface Cursor {
  readonly text: string
  readonly manifest: boolean
  /** Start of a line that is neither blank nor a comment, or the end of the text. */
  position: number
  /** Spaces before its first character; -1 at the end of a document. */
  indent: number
}

/** Thrown where a text is not of the simple kind. */
export const notSimple = Symbol('not of the simple kind')

export function refuse(): never {
  // No error object: nobody looks at it, and its stack costs more than the rest.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw notSimple
}

/** Goes to the next line, from the start of one, that is neither blank nor a comment. */
export function enter(cursor: Cursor, start: number): void {
  const { text } = cursor
  let position = start
  for (;;) {
    let first = position
    while (text.charCodeAt(first) === 0x20) first++
    const code = text.charCodeAt(first)
    if (code === 0x0a) position = first + 1
    else if (code === 0x23) position = text.indexOf('\n', first) + 1
    else {
      cursor.position = position
      const ends = first >= text.length || text.startsWith('---\n', position)
      cursor.indent = ends ? -1 : first - position
      return
    }
  }
}
