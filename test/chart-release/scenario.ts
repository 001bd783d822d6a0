import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { releaseCharts, releaseDefaults, type ReleaseOptions } from '@pte/chart-release-action'
import { createFetch } from '@pte/http'
import type { Finding } from '@pte/report'
import type { NewRepository, Sandbox } from '@pte/sandbox'
import { startCheckedSandbox } from '../contract/checked-sandbox.ts'

export const target = 'octo/charts'

/** A checkout with charts and a GitHub to release them to. */
export interface Scenario {
  sandbox: Sandbox
  root: string
  /** How long the job would have waited, in milliseconds: nothing waits here. */
  waits: number[]
  /** What was reported by all runs so far, also by those that failed. */
  findings: Finding[]
  /** Writes files of the checkout. */
  write(files: Readonly<Record<string, string>>): Promise<void>
  release(options?: Partial<ReleaseOptions>): Promise<Run>
  /** The index on the Pages branch. */
  index: () => Promise<string>
  close(): Promise<void>
}

export interface Run {
  outcome: Awaited<ReturnType<typeof releaseCharts>>
  findings: Finding[]
  summary: string
}

export function chart(
  name: string,
  version: string,
  description = `The app ${name}`,
): Record<string, string> {
  return {
    [`charts/${name}/Chart.yaml`]: `apiVersion: v2\nname: ${name}\nversion: ${version}\ndescription: ${description}\n`,
    [`charts/${name}/values.yaml`]: 'replicas: 1\n',
    [`charts/${name}/templates/config.yaml`]: `kind: ConfigMap\napiVersion: v1\nmetadata: { name: ${name} }\n`,
  }
}

export async function startScenario(
  files: Readonly<Record<string, string>> = chart('web', '1.0.0'),
  repository: NewRepository = {},
): Promise<Scenario> {
  const sandbox = await startCheckedSandbox()
  const root = await mkdtemp(join(tmpdir(), 'charts-'))
  const waits: number[] = []
  await sandbox.github.createRepository(target, {
    files: { 'README.md': '# Charts\n' },
    pages: 'gh-pages',
    ...repository,
  })
  const scenario: Scenario = {
    sandbox,
    root,
    waits,
    findings: [],
    async write(files) {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(root, name)), { recursive: true })
        await writeFile(join(root, name), text)
      }
    },
    release: (options) => run(scenario, options),
    index: async () => String(await sandbox.github.readFile(target, 'gh-pages', 'index.yaml')),
    async close() {
      await sandbox.close()
      await rm(root, { recursive: true })
    },
  }
  await scenario.write(files)
  return scenario
}

async function run(
  { sandbox, root, waits, findings: all }: Scenario,
  options: Partial<ReleaseOptions> = {},
): Promise<Run> {
  const findings: Finding[] = []
  let summary = ''
  // A clock that moves only when somebody waits.
  const start = Date.now()
  let waited = 0
  const pace = {
    wait: (milliseconds: number) => {
      waits.push(milliseconds)
      waited += milliseconds
      return Promise.resolve()
    },
    now: () => start + waited,
    random: () => 0.5,
  }
  const reporter = {
    finding: (finding: Finding) => {
      findings.push(finding)
      all.push(finding)
    },
    progress: () => undefined,
    summary: (markdown: string) => void (summary += markdown),
    secret: () => undefined,
    group: <T>(_name: string, work: () => Promise<T>) => work(),
  }
  const repository = {
    name: target,
    token: sandbox.token,
    apiUrl: sandbox.url,
    fetch: createFetch(pace),
    pace,
  }
  const outcome = await releaseCharts({ ...releaseDefaults, root, repository, ...options }, reporter)
  return { outcome, findings, summary }
}
