/** What each rule looks for, in one sentence; rule names are a part of our interface. */
export const ruleDescriptions = {
  'yaml-syntax': 'A file that Flux reads is no YAML.',
  'yaml-duplicate-key': 'A key stands twice in one mapping, and only one of its values could count.',
  'resource-not-found': 'A kustomization lists a file or folder that does not exist.',
  'patch-not-found': 'A kustomization names a patch file that does not exist.',
  'patch-without-target': 'A patch changes an object that is not there.',
  'path-not-found': 'A Flux Kustomization applies a folder that does not exist.',
  'path-outside-repository': 'A Flux Kustomization applies a folder outside of its source.',
  'source-not-found': 'A Flux Kustomization takes its files from a source that nothing defines.',
  'foreign-source': 'A Flux Kustomization takes its files from another place than this repository.',
  'depends-on-not-found': 'An object waits for another one that does not exist.',
  'variable-not-found': 'A variable is used that has no value.',
  'substitution-invalid': 'Flux cannot substitute variables in an object.',
  'image-marker-without-policy': 'A comment asks Flux to update an image by a policy that does not exist.',
  'image-tag-not-selected': 'An image has a tag that its policy would never pick.',
  'placeholder-left': 'A place that is to be filled in still has its mark.',
  'secret-in-clear': 'A Secret stands in the repository without encryption.',
  'not-listed': 'A file or folder lies beside a kustomization that does not list it.',
  'no-cluster': 'There is no place where Flux starts on a cluster.',
  'resource-invalid': 'A listed file holds something else than Kubernetes objects.',
  'resource-conflict': 'One object is listed twice.',
  'kustomization-invalid': 'A kustomization has a field that does not exist, or a value of the wrong type.',
  'kustomization-cycle': 'Kustomizations list each other.',
  'patch-invalid': 'A patch cannot be read, or one of its operations cannot be done.',
  'generator-invalid': 'A ConfigMap or Secret cannot be generated.',
  'replacement-invalid': 'A replacement has no source, or nothing to replace.',
  'transformer-invalid': 'A transformer cannot be read.',
  'transform-failed': 'An object cannot be changed as its kustomization says.',
  'var-invalid': 'A var cannot be read, or has no object to take its value from.',
  'reference-ambiguous': 'A name fits several objects.',
  'path-outside-directory': 'A kustomization names a file outside of its directory.',
  'remote-base': 'A kustomization lists an address on the network, which is not fetched.',
  'deprecated-field': 'A field that kustomize wants written otherwise.',
  unsupported: 'A construct that is not checked yet.',
} as const satisfies Readonly<Record<string, string>>

/** The sentence about a rule. */
export function describeRule(rule: string): string {
  return Object.entries(ruleDescriptions).find(([name]) => name === rule)?.[1] ?? rule
}
