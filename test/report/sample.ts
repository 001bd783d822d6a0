import { createReport, type Finding } from '@pte/report'

export const notListed: Finding = {
  rule: 'not-listed',
  severity: 'error',
  message: 'apps/site is not listed in apps/kustomization.yaml | so Flux <never> sees it',
  help: 'Add `- site` under resources.',
  at: { file: 'apps/kustomization.yaml', line: 3, column: 1, endLine: 3, endColumn: 10 },
}
export const foreign: Finding = {
  rule: 'source-not-found',
  severity: 'notice',
  message: 'the source is another repository',
  at: { file: 'a b/ü.yaml', line: 1 },
}
export const noCluster: Finding = {
  rule: 'no-cluster',
  severity: 'warning',
  message: 'no "cluster" & nothing',
}

export const report = createReport(
  [{ entry: 'clusters/tilia', roots: 2, objects: 7 }],
  [notListed, foreign, noCluster],
)
export const clean = createReport([{ entry: 'clusters/tilia', roots: 2, objects: 7 }], [])

export const kustomization = 'kind: Kustomization\n\nresources:\n\t- other\n'
