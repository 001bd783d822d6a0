import type { ObjectDatabase } from './object-database.ts'
import type { TreeEntry, TreeMode } from './tree.ts'

/** A change of one path of a tree; `null` removes it. */
export interface TreeChange {
  path: string
  to: { mode: TreeMode; id: string } | null
}

/**
 * Writes the tree that a base becomes with changes at paths with slashes, and the trees between.
 * Folders that become empty vanish, as in git.
 *
 * @returns the id of the new tree.
 */
export async function updateTree(
  database: ObjectDatabase,
  base: string | undefined,
  changes: readonly TreeChange[],
): Promise<string> {
  const old = base === undefined ? [] : ((await database.tree(base)) ?? [])
  const entries = new Map(old.map((entry) => [entry.name, entry]))
  for (const [name, below] of groupByFirstName(changes)) {
    const entry = await changedEntry(database, name, entries.get(name), below)
    if (entry === undefined) entries.delete(name)
    else entries.set(name, entry)
  }
  return database.writeTree([...entries.values()])
}

async function changedEntry(
  database: ObjectDatabase,
  name: string,
  old: TreeEntry | undefined,
  changes: readonly TreeChange[],
): Promise<TreeEntry | undefined> {
  const whole = changes.findLast((change) => change.path === '')
  if (whole !== undefined) return whole.to === null ? undefined : { name, ...whole.to }
  const id = await updateTree(database, old?.mode === '040000' ? old.id : undefined, changes)
  const isEmpty = (await database.tree(id))?.length === 0
  return isEmpty ? undefined : { name, mode: '040000', id }
}

function groupByFirstName(changes: readonly TreeChange[]): Map<string, TreeChange[]> {
  const groups = new Map<string, TreeChange[]>()
  for (const { path, to } of changes) {
    const [name = '', ...rest] = path.split('/')
    groups.set(name, [...(groups.get(name) ?? []), { path: rest.join('/'), to }])
  }
  return groups
}

/** The entry at a path with slashes; undefined when there is none. The root is a tree with an empty name. */
export async function entryAt(
  database: ObjectDatabase,
  root: string,
  path: string,
): Promise<TreeEntry | undefined> {
  let entry: TreeEntry = { mode: '040000', name: '', id: root }
  for (const name of path.split('/').filter((part) => part !== '')) {
    const found = (await database.tree(entry.id))?.find((candidate) => candidate.name === name)
    if (found === undefined) return undefined
    entry = found
  }
  return entry
}
