import type { FileView } from '@pte/kustomize'
import { joinPath } from './repository-path.ts'

/** In the order in which Flux and kustomize look for them. */
const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization']

/** Path of the kustomization file of a directory; undefined when it has none. */
export function kustomizationFile(view: FileView, directory: string): string | undefined {
  const entries = view.list(directory) ?? []
  const name = names.find((name) => entries.some((entry) => entry.name === name && entry.kind === 'file'))
  return name && joinPath(directory, name)
}
