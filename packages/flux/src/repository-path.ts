/** Path of the directory that holds a file or directory; the root is the empty string. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

export function joinPath(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`
}

/** True when `path` is `directory` or below it. */
export function isWithin(path: string, directory: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`)
}

/**
 * Resolves a path as it is written (`./a/../b`, `/a`, `a/`) from `base`; undefined when it leaves the root.
 * A leading slash means the root, as in Flux, which never leaves an artifact.
 */
export function resolvePath(base: string, written: string): string | undefined {
  const steps = written.startsWith('/') || base === '' ? [] : base.split('/')
  for (const step of written.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps.join('/')
}
