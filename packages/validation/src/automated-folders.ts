import { filesBelow, type RenderedRepository } from '@pte/flux'
import { isJsonObject, type KubernetesObject } from '@pte/resource'

/** What an ImageUpdateAutomation looks through. */
export interface AutomatedFolder {
  /** Of the automation; it sees the policies of its own namespace only. */
  namespace: string
  name: string
  files: readonly string[]
}

/** `spec.update.path` of every automation that is applied; the root of the repository when it is not given. */
export function automatedFolders({ clusters, repository }: RenderedRepository): AutomatedFolder[] {
  return clusters.flatMap(({ roots }) =>
    roots.flatMap(({ resources, kustomization }) =>
      resources
        .filter(({ object }) => object.kind === 'ImageUpdateAutomation')
        .map(({ object }) => {
          const namespace = object.metadata['namespace']
          return {
            namespace: typeof namespace === 'string' ? namespace : kustomization.namespace,
            name: object.metadata.name,
            files: [...filesBelow(repository.files, folderOf(object))].filter(isRead),
          }
        }),
    ),
  )
}

function folderOf({ spec }: KubernetesObject): string {
  const update = isJsonObject(spec) && isJsonObject(spec['update']) ? spec['update'] : {}
  const path = typeof update['path'] === 'string' ? update['path'] : ''
  return path
    .split('/')
    .filter((step) => step !== '' && step !== '.')
    .join('/')
}

function isRead(file: string): boolean {
  return /(?:\.ya?ml|(?:^|\/)Kustomization)$/.test(file)
}
