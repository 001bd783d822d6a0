import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Option } from 'commander'
import type { HelmOptions } from '@pte/flux'

const modes = ['off', 'local', 'remote'] as const

/** `--helm`; what was not asked for outright is not told of. */
export function helmOption(): Option {
  return new Option(
    '--helm <which>',
    'render HelmReleases whose chart is in the repository (local), all of them, fetching charts (remote), or none (default: local)',
  ).choices(modes)
}

/** `--kubernetes-version` */
export function kubernetesVersionOption(): Option {
  return new Option(
    '--kubernetes-version <version>',
    'version of Kubernetes that charts are rendered for, such as 1.34 (default: what helm takes)',
  )
}

/** What the options say about charts. */
export interface ChartOptions {
  helm?: HelmOptions['mode']
  kubernetesVersion?: string
}

/** What an engine is told about helm. */
export async function helmOptions(
  { helm: mode, kubernetesVersion }: ChartOptions,
  repository: string,
): Promise<HelmOptions> {
  const { baseEnvironment } = await import('@pte/process')
  return {
    mode: mode ?? 'local',
    tellLeftOut: mode === 'local',
    kubernetesVersion,
    env: baseEnvironment(process.env),
    repositoryName: process.env['GITHUB_REPOSITORY'] ?? (await originName(repository)),
  }
}

/** `OWNER/NAME` of the remote `origin`, when that is on GitHub. */
async function originName(repository: string): Promise<string | undefined> {
  const settings = await readFile(join(repository, '.git', 'config'), 'utf8').catch(() => '')
  const [, url = ''] = /^\[remote "origin"\]\n(?:\s+.*\n)*?\s+url\s*=\s*(.+)$/m.exec(settings) ?? []
  return /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/.exec(url)?.[1]
}
