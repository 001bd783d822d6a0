export {
  selectImageTag,
  type Candidate,
  type IgnoredTag,
  type ImagePolicy,
  type ImageSelection,
} from './image-policy.ts'
export { missingGroups } from './image-policy-expand.ts'
export { readPolicyFile } from './image-policy-file.ts'
export type { LocatedPolicy } from './image-policy-located.ts'
export { readImagePolicy } from './image-policy-manifest.ts'
export { poisonTags, clockTolerance } from './image-policy-poison.ts'
export {
  defaultImagePolicy,
  formatDeployTag,
  formatTagTime,
  imagePolicyFrom,
  parseTagTime,
  parseTagVersion,
  strictImagePolicy,
  type DeployTag,
  type PolicyInputs,
} from './image-policy-tag.ts'
export { substitute, type Lookup, type Substituted } from './envsubst.ts'
export { SubstitutionError } from './substitution-error.ts'
export { blame } from './blame.ts'
export type { ClusterEntry } from './cluster-entry.ts'
export type { FluxDocument } from './flux-documents.ts'
export {
  dependenciesOf,
  isFluxKustomization,
  sourceOf,
  type FluxKustomization,
} from './flux-kustomization.ts'
export type { RenderedCluster } from './render-cluster.ts'
export type { RenderedRoot } from './render-root.ts'
export type { Repository } from './repository.ts'
export { chartImagePolicies } from './chart-image-policies.ts'
export { closest } from './did-you-mean.ts'
export { filesBelow } from './files-below.ts'
export { clusterGraph, type ClusterGraph, type GraphEdge, type GraphNode } from './graph.ts'
export { graphAsMermaid } from './graph-mermaid.ts'
export { graphAsSvg } from './graph-svg.ts'
export type { HelmMode, HelmOptions } from './helm-options.ts'
export { isOpen } from './open-cluster.ts'
export { imageMarkers, type ImageMarker } from './image-marker.ts'
export { chartFolders, localChart } from './local-chart.ts'
export { resolvePath } from './repository-path.ts'
export {
  findingsOf,
  renderRepository,
  renderWithRemoteBases,
  type RenderedRepository,
  type RenderOptions,
} from './render-repository.ts'
export { renderReleases } from './render-releases.ts'
export { isUnknown } from './variables.ts'
