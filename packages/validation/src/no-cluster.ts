import type { Rule } from './rule.ts'

/** Nothing here tells Flux where to start. */
export const noCluster: Rule = ({ clusters }) =>
  clusters.length > 0
    ? []
    : [
        {
          rule: 'no-cluster',
          severity: 'error',
          message:
            'there is no cluster in this repository: no Flux Kustomization applies the folder that it lies in',
          help: '`flux bootstrap` writes one, flux-system/gotk-sync.yaml. If the clusters lie elsewhere, name their folders (input clusters, or --cluster), or the folder that is the root of the repository (input path).',
        },
      ]
