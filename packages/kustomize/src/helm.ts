import { mkdtempSync, rmSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommandNotFound, runCommand, type CommandResult } from '@pte/process'
import { ExpectedError } from '@pte/report'
import type { ChartPull, ChartTemplate } from './helm-need.ts'
import { pullArguments, templateArguments } from './helm-arguments.ts'

export interface HelmOptions {
  /** A name on PATH, or a path. */
  command: string
  /** The whole environment of helm, to which only its folders are added. */
  env: Readonly<Record<string, string>>
}

/** Runs helm for the charts of kustomizations, with folders of its own for what helm keeps. */
export interface Helm {
  /**
   * Pulls a chart.
   *
   * @returns the folder that holds the folder of the chart
   * @throws {ExpectedError} `chart-not-fetched`, `helm-not-installed`
   */
  pull(need: ChartPull): Promise<string>
  /**
   * Renders a chart.
   *
   * @throws {ExpectedError} `helm-template-failed`, `helm-not-installed`
   */
  template(need: ChartTemplate): Promise<string>
  /** Removes all files of this run. */
  dispose(): void
}

export function createHelm({ command, env }: HelmOptions): Helm {
  const folder = mkdtempSync(join(tmpdir(), 'pte-helm-'))
  /** A folder for one command: nothing of one chart is there for another. */
  const own = (): Promise<string> => mkdtemp(join(folder, 'chart-'))
  const run = (args: readonly string[], configHome: string): Promise<CommandResult> =>
    runHelm(command, args, { ...env, ...homesOf(configHome) })
  let version: Promise<void> | undefined
  const checkVersion = async (): Promise<void> => {
    version ??= own().then(async (home) => {
      assertVersion(command, await run(['version', '--short'], home))
    })
    return version
  }
  return {
    async pull(need) {
      await checkVersion()
      const home = await own()
      const into = need.into ?? join(home, 'charts')
      const { chart } = need
      const { exitCode, stderr } = await run(
        pullArguments(chart, into),
        need.configHome || join(home, 'helm'),
      )
      if (exitCode === 0) return into
      throw new ExpectedError({
        rule: 'chart-not-fetched',
        message: `Helm cannot pull chart ${chart.name} from ${chart.repo}: ${reasonOf(stderr)}`,
        help: 'Correct name, version and repo of the chart',
      })
    },
    async template(need) {
      await checkVersion()
      const home = await own()
      const values = join(home, 'values.yaml')
      await writeFile(values, need.values, { mode: 0o600 })
      const args = templateArguments(need, values)
      const { exitCode, stdout, stderr } = await run(args, need.configHome || join(home, 'helm'))
      if (exitCode === 0) return stdout
      const message = `Helm cannot render chart ${need.chart.name}: ${reasonOf(stderr)}`
      throw new ExpectedError({ rule: 'helm-template-failed', message })
    },
    dispose() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function homesOf(configHome: string): Record<string, string> {
  return {
    HELM_CONFIG_HOME: configHome,
    HELM_CACHE_HOME: `${configHome}/.cache`,
    HELM_DATA_HOME: `${configHome}/.data`,
  }
}

async function runHelm(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<CommandResult> {
  try {
    return await runCommand(command, args, { env })
  } catch (error) {
    if (!(error instanceof CommandNotFound)) throw error
    throw new ExpectedError(
      {
        rule: 'helm-not-installed',
        message: `Charts are inflated by ${command}, which is not there`,
        help: 'Install helm, or name it with --helm-command',
      },
      { cause: error },
    )
  }
}

/** kustomize takes these two generations only. */
function assertVersion(command: string, { stdout, stderr }: CommandResult): void {
  const major = /v?(\d+)(?:\.\d+)+/.exec(stdout)?.[1]
  if (major === '3' || major === '4') return
  const found = major === undefined ? `says no version: ${reasonOf(stderr)}` : `is of version ${major}`
  throw new ExpectedError({
    rule: 'helm-not-installed',
    message: `Helm 3 or 4 is needed, but ${command} ${found}`,
    help: 'Install helm, or name it with --helm-command',
  })
}

/** What helm says, without what is said of the machine. */
function reasonOf(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => !/^(?:WARNING:|level=|Use --debug flag|\s*$)/.test(line))
  return lines.join('\n').replace(/^Error: /, '') || 'it gives no reason'
}
