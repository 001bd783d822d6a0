import type { ChartPull, ChartTemplate } from './helm-need.ts'

/** Arguments of `helm pull`. Names come from files: behind `--` none of them is taken for an option. */
export function pullArguments({ name, version, repo, devel }: ChartPull['chart'], into: string): string[] {
  const oci = repo.startsWith('oci://')
  return [
    ...['pull', '--untar', '--untardir', into],
    ...(oci ? [] : ['--repo', repo]),
    ...(version === '' ? [] : ['--version', version]),
    ...(devel ? ['--devel'] : []),
    '--',
    oci ? `${repo.replace(/\/$/, '')}/${name}` : name,
  ]
}

/** Arguments of `helm template`, those that kustomize gives; of two files of values the later one wins. */
export function templateArguments({ chart, folder, additional }: ChartTemplate, values: string): string[] {
  return [
    'template',
    ...(chart.releaseName === '' ? ['--generate-name'] : []),
    ...(chart.namespace === '' ? [] : ['--namespace', chart.namespace]),
    ...(chart.nameTemplate === '' ? [] : ['--name-template', chart.nameTemplate]),
    ...[values, ...additional].flatMap((file) => ['--values', file]),
    ...chart.apiVersions.flatMap((version) => ['--api-versions', version]),
    ...(chart.kubeVersion === '' ? [] : ['--kube-version', chart.kubeVersion]),
    ...(chart.includeCRDs ? ['--include-crds'] : []),
    ...(chart.skipTests ? ['--skip-tests'] : []),
    ...(chart.skipHooks ? ['--no-hooks'] : []),
    ...(chart.debug ? ['--debug'] : []),
    ...(chart.devel ? ['--devel'] : []),
    '--',
    ...(chart.releaseName === '' ? [] : [chart.releaseName]),
    folder,
  ]
}
