import { joinPath } from './file-path.ts'
import type { FileView } from './file-view.ts'

const mountPoint = '@external'

/** Where a tree from outside is found; the name is for people, who see it in findings. */
export function mountPath(number: number, name: string): string {
  const steps = name
    .replace(/^\w+:\/\//, '')
    .split('/')
    .filter((step) => !['', '.', '..'].includes(step))
  return [mountPoint, number, ...steps].join('/')
}

/** The part of a path that names the tree from outside which it belongs to; undefined for a path of the view itself. */
export function mountOf(path: string): string | undefined {
  // Asked of every path that is read, and almost none is such a one.
  return path.startsWith(mountPoint) ? /^@external\/\d+(?=\/|$)/.exec(path)?.[0] : undefined
}

/** A view with trees from outside in it, by their mount paths; the map may grow later. */
export function mountedView(view: FileView, trees: ReadonlyMap<string, FileView>): FileView {
  const treeAt = (path: string): { mount: string; tree: FileView; rest: string } | undefined => {
    const own = mountOf(path)
    if (own === undefined) return undefined
    for (const [mount, tree] of trees) {
      if (mountOf(mount) !== own) continue
      if (path === mount) return { mount, tree, rest: '' }
      if (path.startsWith(`${mount}/`)) return { mount, tree, rest: path.slice(mount.length + 1) }
    }
    return undefined
  }
  const inTree = <T>(path: string, ask: (view: FileView, path: string) => T): T => {
    const found = treeAt(path)
    return found ? ask(found.tree, found.rest) : ask(view, path)
  }
  return {
    read: (path) => inTree(path, (view, path) => view.read(path)),
    list: (path) => inTree(path, (view, path) => view.list(path)),
    resolve(path) {
      const found = treeAt(path)
      if (!found) return view.resolve ? view.resolve(path) : path
      const { tree, mount, rest } = found
      const real = tree.resolve ? tree.resolve(rest) : rest
      if (real === undefined) return undefined
      return real === '' ? mount : joinPath(mount, real)
    },
    onDisk: (path) => inTree(path, (view, path) => view.onDisk?.(path)),
  }
}
