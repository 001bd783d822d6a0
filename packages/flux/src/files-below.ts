import type { FileView } from '@pte/kustomize'
import { ExpectedError } from '@pte/report'

/** Far above any repository of manifests; below what would take minutes to walk. */
const fileLimit = 200_000

/** Paths of all files below a directory, parents before children, in order of name; `.git` is left out. */
export function* filesBelow(view: FileView, directory: string): Iterable<string> {
  const waiting = [directory]
  let count = 0
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const prefix = current === '' ? '' : `${current}/`
    const below: string[] = []
    for (const { name, kind } of view.list(current) ?? []) {
      if (kind === 'file') {
        count += 1
        if (count > fileLimit) throw tooManyFiles(directory)
        yield prefix + name
      } else if (name !== '.git') below.push(prefix + name)
    }
    waiting.push(...below.reverse())
  }
}

function tooManyFiles(directory: string): ExpectedError {
  return new ExpectedError({
    rule: 'unsupported',
    message: `there are more than ${fileLimit} files below ${directory || 'the root of the repository'}`,
    help: 'Name the folder that holds the infrastructure repository only.',
  })
}
