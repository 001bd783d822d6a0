import { Command, Option } from 'commander'
import { append } from './repeatable-option.ts'

/** The flags of `kustomize build`, and `--offline`. */
export interface BuildFlags {
  loadRestrictor: string
  reorder?: 'legacy' | 'none'
  output?: string
  enableManagedbyLabel?: boolean
  enableHelm?: boolean
  helmCommand: string
  helmApiVersions: string[]
  helmKubeVersion: string
  helmDebug?: boolean
  enableAlphaPlugins?: boolean
  offline?: boolean
}

const examples = `
Examples:
  pte build kubernetes/apps                                   what kustomize build prints
  pte build overlays/prod --load-restrictor LoadRestrictionsNone
  pte build overlays/prod -o rendered.yaml                    a file, or a file an object in a folder that exists
  pte build overlays/prod --enable-helm --helm-command helm4  with the helmCharts in it
  pte build 'https://github.com/org/repo//deploy?ref=v1.2.0'  a folder of a repository

Prints what kustomize v5.8.1 prints, byte for byte; a build that it refuses ends with status 1. Bases on the network are
fetched over https, without credentials; charts are pulled into the folder of charts, as kustomize does it.`

/** The command without its action; flags that kustomize does not have are refused. */
export function buildFlags(): Command {
  const command = new Command('build')
    .description('build a kustomization, as kustomize build does')
    .argument('[dir]', 'directory with a kustomization.yaml, or the address of one in a git repository', '.')
    .addOption(
      new Option('--load-restrictor <restrictor>', 'whether files may stand outside of their kustomization')
        .choices(['LoadRestrictionsRootOnly', 'LoadRestrictionsNone'])
        .default('LoadRestrictionsRootOnly'),
    )
    .addOption(
      new Option('--reorder <order>', 'order of the objects (deprecated)').choices(['legacy', 'none']),
    )
    .option('--enable-managedby-label', 'add the label app.kubernetes.io/managed-by (deprecated)')
    .option('--enable-helm', 'inflate helmCharts, by helm')
    .option('--helm-command <command>', 'helm, by name or path', 'helm')
    .option(
      '--helm-api-versions <version>',
      'API that charts find, where they say none; repeatable',
      append,
      [],
    )
    .option(
      '--helm-kube-version <version>',
      'version of Kubernetes that charts find, where they say none',
      '',
    )
    .option('--helm-debug', 'let helm tell more when it fails')
    .option('--offline', 'refuse bases and files on the network')
    .option('-o, --output <path>', 'write to this file, or into this folder, instead of standard output')
  for (const option of ofPlugins) command.addOption(option)
  return command.addHelpText('after', examples)
}

/**
 * kustomize passes these on to plugins that are programs or containers. Those are refused where a kustomization lists
 * one, so without them the flags mean nothing.
 */
const ofPlugins = [
  new Option('--enable-alpha-plugins', 'inflate helmCharts, too; plugins that are programs are refused'),
  new Option('--enable-exec', 'taken as kustomize takes it; programs are refused'),
  new Option('--network', 'taken as kustomize takes it; containers are refused'),
  new Option('--network-name <name>', 'taken as kustomize takes it; containers are refused'),
  new Option('--mount <storage>', 'taken as kustomize takes it; containers are refused'),
  new Option('-e, --env <variable>', 'taken as kustomize takes it; containers are refused'),
  new Option('--as-current-user', 'taken as kustomize takes it; containers are refused'),
  new Option('--stack-trace', 'taken as kustomize takes it; findings name file and line anyway'),
]
