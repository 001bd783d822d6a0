import { realpathSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { Command, Option } from 'commander'
import { ExpectedError, type Finding } from '@pte/report'
import { exitStatus } from './exit-status.ts'
import { createTerminalReporter } from './terminal-reporter.ts'

interface BuildFlags {
  loadRestrictor: string
  reorder?: 'legacy' | 'none'
  output?: string
  enableManagedbyLabel?: boolean
}

const examples = `
Examples:
  pte build kubernetes/apps                                   what kustomize build prints
  pte build overlays/prod --load-restrictor LoadRestrictionsNone
  pte build overlays/prod -o rendered.yaml

Prints what kustomize v5.8.1 prints, byte for byte; a build that it refuses ends with status 1.`

/** `pte build DIR`: kustomize build, without kustomize. */
export function buildCommand(): Command {
  return new Command('build')
    .description('build a kustomization, as kustomize build does')
    .argument('[dir]', 'directory with a kustomization.yaml', '.')
    .addOption(
      new Option('--load-restrictor <restrictor>', 'whether files may stand outside of their kustomization')
        .choices(['LoadRestrictionsRootOnly', 'LoadRestrictionsNone'])
        .default('LoadRestrictionsRootOnly'),
    )
    .addOption(new Option('--reorder <order>', 'order of the objects').choices(['legacy', 'none']))
    .option('--enable-managedby-label', 'add the label app.kubernetes.io/managed-by')
    .option('--enable-helm', 'taken as kustomize takes it; helmCharts are not built yet, and say so')
    .option('--enable-alpha-plugins', 'taken as kustomize takes it; plugins that are programs are refused')
    .option('--offline', 'refuse remote bases')
    .option('-o, --output <path>', 'write to this file instead of standard output')
    .addHelpText('after', examples)
    .action(async (directory: string, flags: BuildFlags) => {
      await build(directory, flags)
    })
}

async function build(directory: string, flags: BuildFlags): Promise<void> {
  const [{ createBuilder, diskView, kustomizationFile }, { writeYaml }] = await Promise.all([
    import('@pte/kustomize'),
    import('@pte/yaml'),
  ])
  const root = directoryOnDisk(directory)
  // Bases may stand anywhere, so the view is the whole disk; the load restrictor guards the files.
  const view = diskView(sep)
  const path = relative(sep, root).split(sep).join('/')
  const reporter = createTerminalReporter(process.stderr, process.env)
  if (kustomizationFile(view, path) === undefined) {
    reporter.finding(noKustomization(directory))
    process.exitCode = exitStatus.finding
    return
  }
  const { resources, findings } = createBuilder(view).build(path, {
    loadRestrictor: flags.loadRestrictor === 'LoadRestrictionsNone' ? 'none' : 'root-only',
    managedByLabel: flags.enableManagedbyLabel ?? false,
    ...(flags.reorder === undefined ? {} : { reorder: flags.reorder }),
  })
  for (const finding of findings) reporter.finding(fromHere(finding))
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = exitStatus.finding
  else await write(resources.map(({ object }) => writeYaml(object)).join('---\n'), flags.output)
}

/** Said of the directory as it was written: as a path from the root of the disk nobody would know it. */
function noKustomization(directory: string): Finding {
  return {
    rule: 'resource-not-found',
    severity: 'error',
    message: `There is no kustomization.yaml in ${directory}`,
    help: 'Name a directory that has one; `kustomize create` or an editor makes it.',
  }
}

function directoryOnDisk(directory: string): string {
  try {
    const real = realpathSync(resolve(directory))
    if (statSync(real).isDirectory()) return real
  } catch (error) {
    throw new ExpectedError(
      { rule: 'path-not-found', message: `There is no directory ${directory}` },
      { cause: error },
    )
  }
  throw new ExpectedError({ rule: 'path-not-found', message: `${directory} is not a directory` })
}

/** Paths of the disk as seen from the working directory. */
function fromHere(finding: Finding): Finding {
  if (!finding.at) return finding
  const file = relative(process.cwd(), `${sep}${finding.at.file}`).split(sep).join('/')
  return { ...finding, at: { ...finding.at, file } }
}

async function write(text: string, path: string | undefined): Promise<void> {
  if (path === undefined) {
    process.stdout.write(text)
    return
  }
  const { writeFile } = await import('node:fs/promises')
  await writeFile(path, text)
}
