import { ExpectedError } from '@pte/report'

/** A repository in which Flux starts nowhere. */
export function noCluster(repository: string): ExpectedError {
  return new ExpectedError({
    rule: 'no-cluster',
    message: `there is no cluster in ${repository}: no Flux Kustomization applies the folder that it lies in`,
    help: 'Name the root of an infrastructure repository, or the folder in which Flux starts (--cluster).',
  })
}
