import { closest, imageMarkers as markersIn, isUnknown, type ImageMarker } from '@pte/flux'
import type { Finding } from '@pte/report'
import { automatedFolders, type AutomatedFolder } from './automated-folders.ts'
import { knownPolicies, type KnownPolicies } from './image-policies.ts'
import { tagNotSelected } from './image-tag-not-selected.ts'
import type { Rule } from './rule.ts'

/**
 * Comments by which Flux updates images, in the files that it applies: their policy has to exist, and has to take the
 * tag that stands there now.
 */
export const imageMarkers: Rule = async (rendered) => {
  const folders = automatedFolders(rendered)
  const markers = [...rendered.used].flatMap((file) => markersIn(rendered.repository.text(file) ?? '', file))
  if (markers.length === 0) return []
  const policies = knownPolicies(rendered)
  const findings: Finding[] = []
  for (const marker of markers) {
    const problem = withoutPolicy(marker, policies) ?? outOfReach(marker, folders)
    if (problem) findings.push(problem)
    else findings.push(...(await tagNotSelected(marker, policies)))
  }
  return findings
}

/** The policy does not exist, and no HelmRelease that could make it is named in its name. */
function withoutPolicy(marker: ImageMarker, { byId, opaqueReleases }: KnownPolicies): Finding | undefined {
  const id = `${marker.namespace}/${marker.name}`
  if (byId.has(id) || byId.has(`*/${marker.name}`)) return undefined
  if ([...byId.keys()].some(isUnknown)) return undefined
  if (opaqueReleases.some((release) => marker.name.includes(release))) return undefined
  const names = [...byId.keys()].map((known) => known.slice(known.indexOf('/') + 1))
  const similar = closest(marker.name, names)
  const hint = similar === undefined ? '' : ` Did you mean ${similar}?`
  return {
    rule: 'image-marker-without-policy',
    severity: 'error',
    message: `Flux will never update this image: there is no ImagePolicy ${marker.name} in namespace ${marker.namespace}`,
    help: `The comment has to name the policy of this app, {"$imagepolicy": "NAMESPACE:POLICY${suffixOf(marker)}"}.${hint}`,
    at: marker.at,
  }
}

function outOfReach(
  { namespace, at }: ImageMarker,
  folders: readonly AutomatedFolder[],
): Finding | undefined {
  const covering = folders.filter(({ files }) => files.includes(at.file))
  if (covering.length === 0 || covering.some((folder) => folder.namespace === namespace)) return undefined
  const automation = covering[0]
  return {
    rule: 'image-marker-without-policy',
    severity: 'error',
    message: `Flux will never update this image: ImageUpdateAutomation ${automation?.name ?? ''} sees policies of namespace ${automation?.namespace ?? ''} only, not of ${namespace}`,
    help: 'Move the ImagePolicy into the namespace of the ImageUpdateAutomation, and name that namespace here.',
    at,
  }
}

function suffixOf({ part }: ImageMarker): string {
  return part === 'reference' ? '' : `:${part}`
}
