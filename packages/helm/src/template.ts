import { CommandNotFound, runCommand } from '@pte/process'

/** Where helm finds a chart: a folder of this machine, or a name in a chart repository or registry. */
export type ChartReference =
  | { folder: string }
  | {
      name: string
      repository?: string | undefined
      version?: string | undefined
      /** The registry has no TLS. */
      plainHttp?: boolean
    }

export interface TemplateOptions {
  chart: ChartReference
  release: { name: string; namespace: string }
  /** YAML or JSON; over the values of the chart. */
  values: string
  /** Without: the CustomResourceDefinitions of the chart's `crds` folder are left out. */
  crds: boolean
  hooks: boolean
  tests: boolean
  /** Off: values.schema.json is not looked at. */
  schema: boolean
  /** What `.Capabilities.APIVersions` has beside the built-in ones, such as `cert-manager.io/v1/Issuer`. */
  apiVersions: readonly string[]
  /** What `.Capabilities.KubeVersion` is, such as `1.34.0`; helm's own without it. */
  kubernetesVersion?: string | undefined
  /** The whole environment of helm. */
  env: Readonly<Record<string, string>>
}

export type TemplateResult =
  | { state: 'rendered'; output: string }
  /** What helm says, without the prefix of its messages. */
  | { state: 'failed'; message: string }
  | { state: 'no-helm' }

/**
 * Runs `helm template`. Values go through standard input, since they may hold secrets; no cluster is asked and the
 * network is used for a chart that is not a folder only.
 */
export async function templateChart(options: TemplateOptions): Promise<TemplateResult> {
  try {
    const { env, values } = options
    const { exitCode, stdout, stderr } = await runCommand('helm', templateArguments(options), {
      env,
      input: values,
    })
    return exitCode === 0
      ? { state: 'rendered', output: stdout }
      : { state: 'failed', message: withoutPrefix(stderr) }
  } catch (error) {
    if (error instanceof CommandNotFound) return { state: 'no-helm' }
    throw error
  }
}

function templateArguments(options: TemplateOptions): string[] {
  const { chart, release } = options
  const remote = 'folder' in chart ? undefined : chart
  return [
    'template',
    ...['--namespace', release.namespace, '--values', '-'],
    ...(remote?.repository === undefined ? [] : ['--repo', remote.repository]),
    ...(remote?.version === undefined ? [] : ['--version', remote.version]),
    ...(remote?.plainHttp === true ? ['--plain-http'] : []),
    ...(options.kubernetesVersion === undefined ? [] : ['--kube-version', options.kubernetesVersion]),
    ...(options.crds ? ['--include-crds'] : []),
    ...(options.hooks ? [] : ['--no-hooks']),
    ...(options.tests ? [] : ['--skip-tests']),
    ...(options.schema ? [] : ['--skip-schema-validation']),
    ...options.apiVersions.flatMap((version) => ['--api-versions', version]),
    // Names come from files: behind this none of them is taken for an option.
    '--',
    release.name,
    'folder' in chart ? chart.folder : chart.name,
  ]
}

function withoutPrefix(message: string): string {
  return message
    .split('\n')
    .filter((line) => !/^(?:WARNING:|level=|Use --debug flag)/.test(line))
    .join('\n')
    .trim()
    .replace(/^Error: /, '')
}
