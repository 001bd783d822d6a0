import { filesBelow, resolvePath, type Repository } from '@pte/flux'
import { isWithin } from '@pte/kustomize'
import { kustomizationFile } from '@pte/kustomize'
import { isJsonObject, type JsonValue } from '@pte/resource'

/**
 * Tells whether a kustomization of any cluster, or the path of a Flux Kustomization, names a file or folder, or
 * something in it, from outside of it. Every text in them counts as a name: what looks like one by chance only hides
 * a finding.
 */
export function referencedPaths(repository: Repository): (path: string) => boolean {
  const references = [...allReferences(repository)]
  return (path) => references.some(({ from, to }) => isWithin(to, path) && !isWithin(from, path))
}

interface Reference {
  from: string
  to: string
}

function* allReferences(repository: Repository): Iterable<Reference> {
  for (const file of filesBelow(repository.files, '')) {
    if (!isKustomization(repository, file)) continue
    const directory = file.slice(0, Math.max(file.lastIndexOf('/'), 0))
    for (const document of repository.documents(file)) {
      for (const name of textsIn(document)) {
        for (const to of [resolvePath(directory, name), resolvePath('', name)])
          if (to !== undefined && to !== directory) yield { from: file, to }
      }
    }
  }
}

function isKustomization(repository: Repository, file: string): boolean {
  if (!/\.ya?ml$|(?:^|\/)Kustomization$/.test(file)) return false
  const text = repository.text(file) ?? ''
  return /^kind:\s*["']?(?:Kustomization|Component)\b/m.test(text) || isKustomizationFile(repository, file)
}

function isKustomizationFile({ files }: Repository, file: string): boolean {
  return kustomizationFile(files, file.slice(0, Math.max(file.lastIndexOf('/'), 0)))?.path === file
}

function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value.includes('=') ? value.slice(value.indexOf('=') + 1) : value
  else if (Array.isArray(value)) for (const item of value as JsonValue[]) yield* textsIn(item)
  else if (isJsonObject(value)) for (const item of Object.values(value)) yield* textsIn(item)
}
