import { readdirSync, readFileSync } from 'node:fs'

/**
 * Ids of the processes that a process has started, and those that they have, as far as they are there still. Read from
 * /proc, so none are found on other systems than Linux.
 */
export function descendantsOf(pid: number): number[] {
  const children = childrenByParent()
  const found = [pid]
  // Grows while it is walked.
  for (const parent of found) found.push(...(children.get(parent) ?? []))
  return found.slice(1)
}

function childrenByParent(): Map<number, number[]> {
  const children = new Map<number, number[]>()
  for (const pid of processes()) {
    const parent = parentOf(pid)
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  return children
}

function processes(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

/** proc(5): `PID (NAME) STATE PARENT …`, where a name can have anything in it. Undefined once the process is gone. */
function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return undefined
  }
}
