import type { ObjectDatabase } from './object-database.ts'

/** Whether a commit is another one or comes before it: what git calls a fast-forward from `ancestor` to `id`. */
export async function isAncestor(database: ObjectDatabase, ancestor: string, id: string): Promise<boolean> {
  const seen = new Set<string>()
  const waiting = [id]
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    if (current === ancestor) return true
    if (seen.has(current)) continue
    seen.add(current)
    waiting.push(...((await database.commit(current))?.parents ?? []))
  }
  return false
}
