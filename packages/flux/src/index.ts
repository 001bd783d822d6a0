export {
  selectImageTag,
  type Candidate,
  type IgnoredTag,
  type ImagePolicy,
  type ImageSelection,
} from './image-policy.ts'
export { missingGroups } from './image-policy-expand.ts'
export { readImagePolicy } from './image-policy-manifest.ts'
export { poisonTags, tolerance } from './image-policy-poison.ts'
export {
  defaultImagePolicy,
  formatDeployTag,
  formatTagTime,
  parseTagTime,
  parseTagVersion,
  strictImagePolicy,
  type DeployTag,
} from './image-policy-tag.ts'
export { substitute, type Lookup, type Substituted } from './envsubst.ts'
export { SubstitutionError } from './substitution-error.ts'
