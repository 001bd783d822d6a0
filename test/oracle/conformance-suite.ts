import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

// The suite has no tagged version: a commit is pinned.
const suite = 'github.com/opencontainers/distribution-spec/conformance@v0.0.0-20260831232431-97274622c111'

export type ConformanceStatus = 'passed' | 'failed' | 'skipped'

export interface ConformanceResult {
  name: string
  status: ConformanceStatus
  /** What the suite says about a failure. */
  message: string
}

export interface ConformanceOptions {
  /** `127.0.0.1:PORT` of a registry that speaks plain HTTP. */
  host: string
  username?: string
  password?: string
  /** `OCI_…` settings of the suite beside those. */
  settings?: Readonly<Record<string, string>>
}

/** Builds the OCI's own conformance suite with the Go toolchain of the machine. @returns the program's path. */
export async function buildConformanceSuite(folder: string): Promise<string> {
  const { stdout } = await run('go', ['mod', 'download', '-json', suite])
  const { Dir: cwd } = JSON.parse(stdout) as { Dir: string }
  const program = join(folder, 'conformance')
  const env = { ...process.env, CGO_ENABLED: '0' }
  await run('go', ['build', '-mod=readonly', '-trimpath', '-o', program, '.'], { cwd, env })
  return program
}

/** Runs the suite against a registry. @returns one result for each of its tests. */
export async function runConformanceSuite(
  program: string,
  { host, username = '', password = '', settings = {} }: ConformanceOptions,
): Promise<ConformanceResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'))
  const env = {
    OCI_REGISTRY: host,
    OCI_TLS: 'disabled',
    OCI_REPO1: 'conformance/one',
    OCI_REPO2: 'conformance/two',
    OCI_USERNAME: username,
    OCI_PASSWORD: password,
    OCI_RESULTS_DIR: folder,
    ...settings,
  }
  try {
    // It ends with 1 when a test failed: the report tells more.
    await run(program, [], { cwd: folder, env, maxBuffer: 2 ** 28 }).catch(() => undefined)
    return parseReport(await readFile(join(folder, 'junit.xml'), 'utf8'))
  } finally {
    await rm(folder, { recursive: true })
  }
}

const statuses: Readonly<Record<string, ConformanceStatus>> = { passed: 'passed', skipped: 'skipped' }

// The report is written by one program in one way: a test case with its attributes in double quotes.
function parseReport(xml: string): ConformanceResult[] {
  return [...xml.matchAll(/<testcase ([^>]*)>(.*?)<\/testcase>/gs)].map(
    ([, attributes = '', content = '']) => ({
      name: /name="([^"]*)"/.exec(attributes)?.[1] ?? '',
      status: statuses[/status="([^"]*)"/.exec(attributes)?.[1] ?? ''] ?? 'failed',
      message: /<system-out>(.*?)<\/system-out>/s.exec(content)?.[1] ?? '',
    }),
  )
}
