import type { KubernetesObject, Location } from '@pte/resource'
import { isKubernetesObject } from '@pte/resource'
import { filesBelow } from './files-below.ts'
import type { Repository } from './repository.ts'

/** An object of Flux as it stands in a file, before any build. */
export interface FluxDocument {
  object: KubernetesObject
  at: Location
}

const group = Buffer.from('fluxcd')
/** CustomResourceDefinitions mention these kinds too, but never at the start of a line: they need not be parsed. */
const kinds =
  /^kind:\s*["']?(?:Kustomization|FluxInstance|GitRepository|OCIRepository|HelmRepository|Bucket|ArtifactGenerator|ImagePolicy)\b/m
const instanceValues = /\binstance:/

/**
 * The Flux objects that are written in the files of a repository: where entries are looked for, and what exists even
 * though nothing applies it.
 */
export function fluxDocuments(repository: Repository): FluxDocument[] {
  const found: FluxDocument[] = []
  for (const file of filesBelow(repository.files, '')) {
    if (!/\.ya?ml$/.test(file) || !mayHoldFluxObjects(repository, file)) continue
    repository.manifest(file).forEach((object, document) => {
      if (isKubernetesObject(object) && object.apiVersion.includes('fluxcd'))
        found.push({ object, at: { file, document } })
    })
  }
  return found
}

function mayHoldFluxObjects(repository: Repository, file: string): boolean {
  const bytes = repository.files.read(file)
  if (!bytes || !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(group)) return false
  const content = repository.text(file) ?? ''
  return kinds.test(content) || (instanceValues.test(content) && /^kind:\s*HelmRelease/m.test(content))
}
