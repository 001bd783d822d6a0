/** A scalar that is more than its value while it is not known where it stands: `1.10` is 1.1, `0777` is 511. */
export class WrittenScalar {
  readonly value: unknown
  readonly text: string

  constructor(value: unknown, text: string) {
    this.value = value
    this.text = text
  }
}

const key = Symbol('texts of scalars')

interface Marked {
  [key]?: ReadonlyMap<string, WrittenScalar>
}

/**
 * The text that a scalar of a manifest was written with, where its value does not tell it; undefined everywhere else.
 * kustomize works on such texts: an annotation `1.10` comes out as "1.10". A copy of the mapping knows it, too.
 */
export function writtenText(mapping: object, field: string): string | undefined {
  const written = (mapping as Marked)[key]?.get(field)
  return written && written.value === (mapping as Record<string, unknown>)[field] ? written.text : undefined
}

export function markWrittenText(mapping: object, field: string, written: WrittenScalar): void {
  const marked = mapping as Marked
  marked[key] = new Map([...(marked[key] ?? []), [field, written]])
}
