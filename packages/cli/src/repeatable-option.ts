/** Collects the values of an option that may be given several times; `<value...>` would swallow what stands behind. */
export function append(value: string, previous: readonly string[]): string[] {
  return [...previous, value]
}
