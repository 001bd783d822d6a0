import type { KubernetesObject } from '@pte/resource'
import { jsonObject, list, text } from './field.ts'

/**
 * Whether a cluster's kustomize-controller refuses variables without a value: since Flux 2.9, or where the feature
 * gate says so. What a cluster does not tell is taken for the newest.
 */
export function refusesUnsetVariables(objects: Iterable<KubernetesObject>): boolean {
  let version: string | undefined
  for (const object of objects) {
    const gate = featureGate(object)
    if (gate !== undefined) return gate
    version ??= versionOf(object)
  }
  const [, major = '2', minor = '9'] = /^v?(\d+)\.(\d+)/.exec(version ?? '') ?? []
  return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 9)
}

/** The label that `flux install` puts on everything, or what the Flux operator is told. */
function versionOf({ kind, metadata, spec }: KubernetesObject): string | undefined {
  if (kind === 'FluxInstance') return text(jsonObject(jsonObject(spec)['distribution'])['version'])
  const labels = jsonObject(metadata['labels'])
  return labels['app.kubernetes.io/part-of'] === 'flux'
    ? text(labels['app.kubernetes.io/version'])
    : undefined
}

function featureGate({ kind, metadata, spec }: KubernetesObject): boolean | undefined {
  if (kind !== 'Deployment' || metadata.name !== 'kustomize-controller') return undefined
  const pod = jsonObject(jsonObject(jsonObject(spec)['template'])['spec'])
  const args = list(pod['containers']).flatMap((container) => list(jsonObject(container)['args']))
  const gates = args.map((arg) => /StrictPostBuildSubstitutions=(true|false)/.exec(text(arg) ?? '')?.[1])
  const gate = gates.find((value) => value !== undefined)
  return gate === undefined ? undefined : gate === 'true'
}
