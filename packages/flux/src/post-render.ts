import { createBuilder } from '@pte/kustomize'
import type { Finding } from '@pte/report'
import type { JsonObject, Resource } from '@pte/resource'
import { writeYaml } from '@pte/yaml'
import { withCommonMetadata } from './common-metadata.ts'
import { jsonObject, list } from './field.ts'
import type { HelmRelease } from './helm-release.ts'
import { patchOf } from './patch-entry.ts'
import type { Repository } from './repository.ts'
import { fileView } from './single-file-view.ts'

const manifests = 'helm-output.yaml'

/**
 * Runs spec.postRenderers over what Helm rendered, one after the other, as helm-controller does: a kustomization of
 * patches and images (internal/postrender/kustomize.go); spec.commonMetadata comes last.
 */
export function postRender(
  resources: readonly Resource[],
  release: HelmRelease,
  repository: Repository,
): { resources: readonly Resource[]; findings: Finding[] } {
  const findings: Finding[] = []
  let current = resources
  list(release.spec['postRenderers']).forEach((renderer, index) => {
    const kustomize = jsonObject(jsonObject(renderer)['kustomize'])
    if (Object.keys(kustomize).length === 0) return
    const built = buildOver(current, kustomize, release, index)
    current = built.resources
    for (const finding of built.findings) {
      const at = repository.place(release.locate(['spec', 'postRenderers', index, 'kustomize']))
      findings.push({ ...finding, at })
    }
  })
  return { resources: current.map((one) => withCommonMetadata(one, release.spec)), findings }
}

function buildOver(
  resources: readonly Resource[],
  kustomize: JsonObject,
  release: HelmRelease,
  renderer: number,
): { resources: Resource[]; findings: Finding[] } {
  const text = resources.map(({ object }) => writeYaml(object)).join('---\n')
  const { patches, images } = kustomize
  const value: JsonObject = {
    resources: [manifests],
    ...(patches === undefined ? {} : { patches: list(patches).map(patchOf) }),
    ...(images === undefined ? {} : { images }),
  }
  const built = createBuilder(fileView(manifests, text)).build('', {
    loadRestrictor: 'none',
    reorder: 'none',
    root: {
      value,
      locate: (path) => ({
        at: release.locate(['spec', 'postRenderers', renderer, 'kustomize', ...path]),
        via: release.resource.origin,
      }),
    },
  })
  return { findings: built.findings, resources: built.resources.map((one) => withOrigin(one, resources)) }
}

/** What is built from the text comes from where the objects of the text came from. */
function withOrigin({ object, origin }: Resource, before: readonly Resource[]): Resource {
  const former = before[origin.made.document]?.origin
  return {
    object,
    origin: former ? { made: former.made, edits: [...former.edits, ...origin.edits] } : origin,
  }
}
