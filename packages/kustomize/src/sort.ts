import type { Entry } from './entry.ts'
import { identityOf, type Identity } from './identity.ts'
import type { BuildOptions } from './build-options.ts'
import type { KustomizationSource } from './read-kustomization.ts'
import { defaultKindOrder } from './transformer-configuration.ts'

/** Sorts objects by kind, in kustomize's legacy order: some kinds first, some last, the rest by name. */
export function sortByKind(
  entries: readonly Entry[],
  { first, last }: { first: readonly string[]; last: readonly string[] } = defaultKindOrder,
): readonly Entry[] {
  const ranks = new Map<string, number>()
  first.forEach((kind, index) => ranks.set(kind, index - first.length))
  last.forEach((kind, index) => ranks.set(kind, index + 1))
  const keyed = entries.map((entry) => ({ entry, identity: identityOf(entry.object) }))
  const rank = ({ kind }: Identity): number => ranks.get(kind) ?? 0
  keyed.sort(({ identity: left }, { identity: right }) => {
    return rank(left) - rank(right) || byKind(left, right) || compare(nameKey(left), nameKey(right))
  })
  return keyed.map(({ entry }) => entry)
}

function byKind(left: Identity, right: Identity): number {
  const order = compare(kindKey(left), kindKey(right))
  // Of two kinds called Namespace, the one of the core group comes first.
  const namespaces = left.kind === 'Namespace' && right.kind === 'Namespace' && (!left.group || !right.group)
  return namespaces ? -order : order
}

function kindKey({ group, version, kind }: Identity): string {
  return `${group || '~G'}_${version || '~V'}_${kind || '~K'}`
}

function nameKey({ namespace, name }: Identity): string {
  return `${namespace || '~X'}|${name || '~N'}`
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** Sorts as `sortOptions` says, else as the options do; `invalid` is told when the former contradict themselves. */
export function sortAsAsked(
  entries: readonly Entry[],
  { value: { sortOptions } }: KustomizationSource,
  { reorder }: BuildOptions,
  invalid: (problem: { rule: string; message: string }) => never,
): readonly Entry[] {
  if (!sortOptions) return reorder === 'none' ? entries : sortByKind(entries)
  const { order, legacySortOptions } = sortOptions
  const rule = 'kustomization-invalid'
  if (order !== 'legacy' && order !== 'fifo')
    return invalid({ rule, message: `sortOptions.order is "${order}"; it can be legacy or fifo` })
  if (order === 'legacy') {
    const { orderFirst, orderLast } = legacySortOptions ?? {}
    return sortByKind(entries, orderFirst && orderLast ? { first: orderFirst, last: orderLast } : undefined)
  }
  if (legacySortOptions)
    return invalid({
      rule,
      message: 'sortOptions.legacySortOptions are for order legacy, but the order is fifo',
    })
  return entries
}
