import { resolvePath as resolveBelow } from '@pte/kustomize'

/** Path of the directory that holds a file or directory; the root is the empty string. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

/**
 * Resolves a path as it is written (`./a/../b`, `/a`, `a/`) from `base`; undefined when it leaves the root.
 * A leading slash means the root, as in Flux, which never leaves an artifact.
 */
export function resolvePath(base: string, written: string): string | undefined {
  return resolveBelow(written.startsWith('/') ? '' : base, written)
}
