import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ghcr, startSandbox, type RegistrySettings } from '@pte/sandbox'
import { buildConformanceSuite, runConformanceSuite, type ConformanceResult } from './conformance-suite.ts'
import { startDistributionRegistry } from './distribution-registry.ts'

/** What the suite asks only when told to: the sandbox supports all of it. */
const optional = {
  OCI_API_BLOBS_UPLOAD_CANCEL: 'true',
  OCI_API_BLOBS_DIGEST_HEADER: 'true',
  OCI_API_MANIFESTS_DIGEST_HEADER: 'true',
}

/** Where GHCR goes its own way: no referrers, nothing can be deleted, tags are listed oldest first. */
const unlikeGhcr = {
  OCI_API_REFERRER: 'false',
  OCI_API_TAGS_LIST: 'false',
  OCI_API_TAGS_DELETE: 'false',
  OCI_API_MANIFESTS_DELETE: 'false',
  OCI_API_BLOBS_DELETE: 'false',
}

/** Tests that pass against the sandbox at least. */
const floor = 695
const ghcrFloor = 503

let folder: string
let program: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conformance-suite-'))
  program = await buildConformanceSuite(folder)
}, 300_000)

afterAll(() => rm(folder, { recursive: true }))

async function conform(registry: Partial<RegistrySettings>, settings = {}, kept?: string) {
  const sandbox = await startSandbox({ registry, ...(kept === undefined ? {} : { folder: kept }) })
  try {
    const credentials = { username: 'x', password: sandbox.token }
    return await runConformanceSuite(program, { host: sandbox.host, ...credentials, settings })
  } finally {
    await sandbox.close()
  }
}

function names(results: readonly ConformanceResult[], status: ConformanceResult['status']): string[] {
  return results.filter((result) => result.status === status).map(({ name }) => name)
}

function print(registry: string, results: readonly ConformanceResult[]): void {
  const count = (status: ConformanceResult['status']) => `${names(results, status).length} ${status}`
  process.stdout.write(`${registry}: ${count('passed')}, ${count('skipped')}, ${count('failed')}\n`)
}

function failures(results: readonly ConformanceResult[]): ConformanceResult[] {
  return results.filter((result) => result.status === 'failed')
}

describe("the sandbox's registry passes the conformance suite of the OCI", () => {
  test.each(['token', 'basic', 'anonymous'] as const)('with access by %s', async (access) => {
    const results = await conform({ access }, optional)
    print(`sandbox, ${access}`, results)
    expect(failures(results)).toEqual([])
    expect(names(results, 'skipped')).toEqual([])
    expect(names(results, 'passed').length).toBeGreaterThanOrEqual(floor)
  })

  test('with its content in a folder', async () => {
    const results = await conform({}, optional, join(folder, 'kept'))
    print('sandbox, folder', results)
    expect(failures(results)).toEqual([])
    expect(names(results, 'passed').length).toBeGreaterThanOrEqual(floor)
  })

  test('as GHCR, where GHCR is said to follow the specification', async () => {
    const results = await conform(ghcr, unlikeGhcr)
    print('sandbox, as GHCR', results)
    expect(failures(results)).toEqual([])
    expect(names(results, 'passed').length).toBeGreaterThanOrEqual(ghcrFloor)
  })
})

test("the distribution project's registry passes nothing that the sandbox does not", async () => {
  const registry = await startDistributionRegistry()
  const theirs = await runConformanceSuite(program, { host: registry.host }).finally(() => registry.stop())
  print('distribution', theirs)
  expect(names(theirs, 'passed').length).toBeGreaterThan(500)
  const ours = new Set(names(await conform({}), 'passed'))
  expect(names(theirs, 'passed').filter((name) => !ours.has(name))).toEqual([])
})
