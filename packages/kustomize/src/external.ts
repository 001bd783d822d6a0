import type { Failure } from './failure.ts'
import type { FileView } from './file-view.ts'
import type { ChartPull, ChartTemplate } from './helm-need.ts'
import { mountedView, mountPath } from './mounted-view.ts'
import type { RepositoryAddress } from './remote/repository-address.ts'

/** What a build needs and its files do not have. */
export type Need =
  | { kind: 'repository'; address: RepositoryAddress }
  | { kind: 'file'; url: string }
  | ChartPull
  | ChartTemplate

export type Problem = Omit<Failure, 'at'>

/** What answers a need: a tree of files, a single file, or why there is neither. */
export type Supply = { tree: FileView } | { file: Uint8Array } | { problem: Problem }

/** An answer as a build sees it: a path in its view. */
export type Answer = { path: string } | { problem: Problem }

/** What builds need from outside, and what of it was brought; see `settle` for who brings it. */
export interface Externals {
  /** The answer to a need; while there is none, undefined, and the need is noted. */
  ask(need: Need): Answer | undefined
  /** The view with all in it that was brought, and will be. */
  over(view: FileView): FileView
  /** What was asked for in vain since the last call. */
  missing(): Need[]
  bring(need: Need, supply: Supply): void
}

interface Known {
  path: string
  answer?: Answer
}

export function createExternals(): Externals {
  const known = new Map<string, Known>()
  const trees = new Map<string, FileView>()
  const missing = new Map<string, Need>()
  const knownOf = (need: Need): Known => {
    const key = keyOf(need)
    // Numbered as they are asked for: in which order they are brought changes from run to run.
    const entry = known.get(key) ?? { path: mountPath(known.size, nameOf(need)) }
    known.set(key, entry)
    return entry
  }
  return {
    ask(need) {
      const { answer } = knownOf(need)
      if (!answer) missing.set(keyOf(need), need)
      return answer
    },
    over: (view) => mountedView(view, trees),
    missing() {
      const needs = [...missing.values()]
      missing.clear()
      return needs
    },
    bring(need, supply) {
      const entry = knownOf(need)
      if ('problem' in supply) entry.answer = supply
      else {
        trees.set(entry.path, 'tree' in supply ? supply.tree : singleFile(supply.file))
        entry.answer = { path: entry.path }
      }
    },
  }
}

/** Of a repository all folders are brought at once. */
function keyOf(need: Need): string {
  if (need.kind !== 'repository') return JSON.stringify(need)
  const { url, ref } = need.address
  return JSON.stringify([need.kind, url, ref])
}

/** How findings show it. */
function nameOf(need: Need): string {
  switch (need.kind) {
    case 'repository':
      return `${need.address.url}@${need.address.ref || 'HEAD'}`
    case 'file':
      return need.url
    case 'chart-pull':
    case 'chart-template':
      return need.chart.name
  }
}

function singleFile(content: Uint8Array): FileView {
  return { read: (path) => (path === '' ? content : undefined), list: () => undefined }
}
