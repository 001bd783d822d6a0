import { realpathSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Command } from 'commander'
import type { BuildOptions, BuildResult } from '@pte/kustomize'
import { cleanUpOnSignals } from '@pte/process'
import { ExpectedError, type Finding } from '@pte/report'
import { buildFlags, type BuildFlags } from './build-flags.ts'
import { writeObjects } from './build-output.ts'
import { openSupplies } from './build-supplies.ts'
import { exitStatus } from './exit-status.ts'
import { createTerminalReporter } from './terminal-reporter.ts'

/** `pte build DIR`: kustomize build, without kustomize. */
export function buildCommand(): Command {
  return buildFlags().action(async (directory: string, flags: BuildFlags) => {
    const { resources, findings } = await build(directory, flags)
    const reporter = createTerminalReporter(process.stderr, process.env)
    for (const finding of [...deprecatedFlags(flags), ...findings]) reporter.finding(fromHere(finding))
    const errors = findings.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) process.exitCode = statusOf(errors, flags)
    else
      await writeObjects(
        resources.map(({ object }) => object),
        flags.output,
      )
  })
}

async function build(directory: string, flags: BuildFlags): Promise<BuildResult> {
  const kustomize = await import('@pte/kustomize')
  const { createBuilder, createExternals, diskView, kustomizationFile } = kustomize
  const { parseRepositoryAddress, repositoryFolder, settle } = kustomize
  const externals = createExternals()
  // Bases may stand anywhere, so the view is the whole disk; the load restrictor guards the files.
  const view = diskView(sep)
  const builder = createBuilder(view, externals)
  const address = parseRepositoryAddress(directory)
  if (address && flags.offline) throw addressOffline(directory)
  const path = address ? '' : pathOnDisk(directory)
  if (!address && !kustomizationFile(view, path))
    return { ...nothing, findings: [noKustomization(directory)] }
  const options = buildOptions(flags)
  const supplies = openSupplies(flags)
  const letGo = cleanUpOnSignals(supplies.dispose)
  try {
    return await settle(externals, supplies.get, () => {
      if (!address) return builder.build(path, options)
      const folder = repositoryFolder(externals, address)
      if (folder && 'problem' in folder) throw new ExpectedError(folder.problem)
      return folder ? builder.build(folder.path, options) : nothing
    })
  } finally {
    letGo()
    supplies.dispose()
  }
}

const nothing: BuildResult = { resources: [], findings: [] }

function buildOptions(flags: BuildFlags): BuildOptions {
  const helm = flags.enableHelm === true || flags.enableAlphaPlugins === true
  return {
    loadRestrictor: flags.loadRestrictor === 'LoadRestrictionsNone' ? 'none' : 'root-only',
    managedByLabel: flags.enableManagedbyLabel ?? process.env['KUSTOMIZE_ENABLE_MANAGEDBY_LABEL'] === 'on',
    remoteBases: flags.offline ? 'refuse' : 'fetch',
    ...(helm ? { helm: helmSettings(flags) } : {}),
    ...(flags.reorder === undefined ? {} : { reorder: flags.reorder }),
  }
}

function helmSettings(flags: BuildFlags): NonNullable<BuildOptions['helm']> {
  return {
    apiVersions: flags.helmApiVersions,
    kubeVersion: flags.helmKubeVersion,
    debug: flags.helmDebug ?? false,
  }
}

/** Where nothing is said against the kustomization itself, the build could not be made. */
function statusOf(errors: readonly Finding[], { offline = false }: BuildFlags): number {
  const unreached = new Set(['remote-base', 'chart-not-fetched', 'helm-not-installed'])
  return !offline && errors.some(({ rule }) => unreached.has(rule)) ? exitStatus.failure : exitStatus.finding
}

function deprecatedFlags(flags: BuildFlags): Finding[] {
  const given = [
    ...(flags.reorder === undefined ? [] : [['--reorder', 'sortOptions in the kustomization']]),
    ...(flags.enableManagedbyLabel
      ? [['--enable-managedby-label', 'managedByLabel in buildMetadata of the kustomization']]
      : []),
  ]
  return given.map(([flag = '', instead = '']) => ({
    rule: 'deprecated-field',
    severity: 'notice',
    message: `The flag ${flag} is deprecated`,
    help: `Use ${instead}`,
  }))
}

function addressOffline(address: string): ExpectedError {
  const message = `${address} is on the network, which --offline does not use`
  return new ExpectedError({
    rule: 'remote-base',
    message,
    help: 'Clone the repository, and name the folder',
  })
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

/** The path of a directory in a view of the whole disk. */
function pathOnDisk(directory: string): string {
  try {
    const real = realpathSync(resolve(directory))
    if (statSync(real).isDirectory()) return relative(sep, real).split(sep).join('/')
  } catch (error) {
    throw new ExpectedError(
      { rule: 'path-not-found', message: `There is no directory ${directory}` },
      { cause: error },
    )
  }
  throw new ExpectedError({ rule: 'path-not-found', message: `${directory} is not a directory` })
}

/** Paths of the disk as seen from the working directory; what was fetched is not on it. */
function fromHere(finding: Finding): Finding {
  if (!finding.at || finding.at.file.startsWith('@external/')) return finding
  const file = relative(process.cwd(), `${sep}${finding.at.file}`).split(sep).join('/')
  return { ...finding, at: { ...finding.at, file } }
}
