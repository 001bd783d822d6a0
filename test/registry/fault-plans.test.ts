import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from '../fast-check.ts'
import { createFetch } from '@pte/http'
import { createRegistry, openLayout, type ImageSource, type Registry } from '@pte/registry'
import { ExpectedError } from '@pte/report'
import { startSandbox, type Sandbox } from '@pte/sandbox'
import {
  faultName,
  requestKinds,
  startFaultProxy,
  type FaultProxy,
  type PlannedFault,
  type ProxyFault,
} from './fault-proxy.ts'
import { folderOf, indexOfPlatforms, type Folder } from './fixture.ts'
import { seed } from '../seed.ts'

const statuses = [400, 401, 403, 404, 408, 425, 429, 500, 502, 503, 504]
const bodies = ['json', 'html', 'echo', 'empty'] as const

/** One of each kind: every status, every place where a connection can end, every way to spoil an answer. */
const kinds: ProxyFault[] = [
  ...statuses.map((status, index) => ({
    kind: 'status' as const,
    status,
    body: bodies[index % bodies.length] ?? 'json',
    carriedOut: index % 2 === 1,
  })),
  ...[0, 0.5, 1].map((after) => ({ kind: 'kill' as const, after, carriedOut: false })),
  { kind: 'kill', after: 1, carriedOut: true },
  { kind: 'truncate', part: 'head' },
  { kind: 'truncate', part: 'body' },
  ...(['digest', 'headers', 'body', 'protocol'] as const).map((part) => ({ kind: 'corrupt' as const, part })),
  { kind: 'slow' },
]

const fault: fc.Arbitrary<ProxyFault> = fc.oneof(
  fc.constantFrom(...kinds),
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.constantFrom(...statuses),
    body: fc.constantFrom(...bodies),
    carriedOut: fc.boolean(),
  }),
)

const plan: fc.Arbitrary<PlannedFault[]> = fc.array(
  fc.record({
    request: fc.constantFrom(...requestKinds),
    from: fc.integer({ min: 1, max: 3 }),
    times: fc.constantFrom(1, 1, 2, 5, 1000),
    fault,
  }),
  { minLength: 1, maxLength: 4 },
)

const password = 'sandbox-token'
const secrets = [password, Buffer.from(`octocat:${password}`).toString('base64')]

let sandbox: Sandbox
let proxy: FaultProxy
let folder: Folder
let out: Folder
/** Of one platform, and an index of two. */
let images: { single: ImageSource; index: ImageSource }
/** What a user would be shown: retries, progress, errors and their causes. */
let lines: string[]
let registry: Registry
let count = 0

beforeAll(async () => {
  sandbox = await startSandbox()
  proxy = await startFaultProxy(sandbox.host)
  folder = await folderOf({ 'index.html': '<h1>Hello</h1>', noise: noise(30_000) })
  out = await folderOf()
  const index = await indexOfPlatforms(folder.path, out.path)
  images = { single: await openLayout(join(out.path, 'amd64')), index }
  let clock = 0
  const wait = (milliseconds: number) => Promise.resolve((clock += milliseconds))
  const fetch = createFetch({
    wait,
    now: () => clock,
    random: () => 0,
    onRetry: ({ url, reason }) => void lines.push(`${url.host}: ${reason}`),
  })
  const credentials = { username: 'octocat', password }
  registry = createRegistry(proxy.host, { credentials, fetch, wait })
})

afterAll(async () => {
  await proxy.close()
  await sandbox.close()
  await folder[Symbol.asyncDispose]()
  await out[Symbol.asyncDispose]()
})

/** Content that does not compress, the same in every run. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  for (let index = 0, state = 1; index < length; index++) {
    state = (state * 48_271) % 2_147_483_647
    bytes[index] = state & 0xff
  }
  return bytes
}

async function push(image: ImageSource, repository: string): Promise<'pushed' | 'refused'> {
  try {
    const { digest } = await registry.push(image, repository, {
      tags: ['new'],
      onProgress: ({ message }) => void lines.push(message),
    })
    expect(digest).toBe(image.root.digest)
    return 'pushed'
  } catch (error) {
    expect(error).toBeInstanceOf(ExpectedError)
    for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) lines.push(cause.message)
    if (error instanceof ExpectedError) lines.push(JSON.stringify(error.finding))
    return 'refused'
  }
}

/** Fails when a tag is there and something that it names is not, or is other content than its digest says. */
async function expectComplete(repository: string, tag: string): Promise<void> {
  const manifest = await sandbox.registry.manifest(repository, tag)
  const { manifests = [], config, layers = [] } = JSON.parse(String(manifest?.content)) as Document
  for (const { digest } of manifests) await expectComplete(repository, digest)
  for (const { digest, size } of [...(config === undefined ? [] : [config]), ...layers]) {
    expect((await sandbox.registry.blob(repository, digest)).length).toBe(size)
  }
}

interface Document {
  manifests?: { digest: string }[]
  config?: { digest: string; size: number }
  layers?: { digest: string; size: number }[]
}

async function survives(image: ImageSource, faults: readonly PlannedFault[]): Promise<'pushed' | 'refused'> {
  const repository = `octo/app-${(count += 1)}`
  const before = await sandbox.registry.putImage(repository, 'before')
  lines = []
  proxy.plan(faults)
  const result = await push(image, repository)
  const tags = sandbox.registry.tags(repository)
  if (result === 'pushed') expect(tags).toEqual(['before', 'new'])
  if (tags.includes('new')) await expectComplete(repository, 'new')
  expect((await sandbox.registry.manifest(repository, 'before'))?.digest).toBe(before)
  const told = lines.join('\n')
  expect([...secrets, ...proxy.tokens].filter((secret) => told.includes(secret))).toEqual([])
  return result
}

/** Each fault at each request, once; the plans with several faults come on top of these. */
const systematic = requestKinds.flatMap((request) =>
  kinds.map((fault): [PlannedFault[], number] => [[{ request, from: 1, times: 1, fault }], 1]),
)

test('a push that faults meet ends complete or cannot be seen, and the next one mends what they left', async () => {
  const results = { pushed: 0, refused: 0 }
  const property = fc.asyncProperty(plan, fc.nat(3), async (faults, number) => {
    const image = number === 0 ? images.index : images.single
    const result = await survives(image, faults)
    results[result] += 1
    if (result === 'pushed') return
    proxy.plan([])
    const repository = `octo/app-${count}`
    expect(await push(image, repository)).toBe('pushed')
    await expectComplete(repository, 'new')
  })
  const parameters = { examples: systematic, numRuns: systematic.length + 130, seed, endOnFailure: true }
  await fc.assert(property, parameters)
  process.stdout.write(
    `${count} fault plans, seed ${seed}: ${results.pushed} pushed, ${results.refused} refused\n`,
  )
  expect(count).toBeGreaterThanOrEqual(300)
  expect(results.pushed).toBeGreaterThan(50)
  expect(results.refused).toBeGreaterThan(20)
}, 180_000)

test.each(kinds.map((fault) => faultName(fault)))('%s was met at each request', (name) => {
  const met = requestKinds.filter((request) => proxy.met.has(`${name} at ${request}`))
  expect(met).toEqual(requestKinds)
})

test('what faults broke off holds no files and few connections', async () => {
  expect(proxy.connections()).toBeLessThan(20)
  const open = await readdir('/dev/fd')
  expect(open.length).toBeLessThan(100)
})
