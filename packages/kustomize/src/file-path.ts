/** Joins paths of a file view; undefined when the result would leave its root. */
export function resolvePath(directory: string, path: string): string | undefined {
  const steps: string[] = []
  for (const step of `${directory}/${path}`.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps.join('/')
}

export function joinPath(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`
}

/** True when `path` is the directory itself or below it. */
export function isWithin(path: string, directory: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`)
}
