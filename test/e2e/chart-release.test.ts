import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { startSandbox, type Sandbox } from '@pte/sandbox'
import { checkOutExample, type ExampleCheckout } from './example-checkout.ts'
import { pushCheckout } from './push-checkout.ts'
import { runWorkflow, type WorkflowEvent } from './run-workflow.ts'

const repository = 'example-org/infrastructure'
const tag = 'simple-app-1.0.0'

let sandbox: Sandbox
let temporary = ''
beforeEach(async () => {
  sandbox = await startSandbox()
  const files = { 'README.md': '# Infrastructure\n' }
  await sandbox.github.createRepository(repository, { files, pages: 'gh-pages' })
  temporary = mkdtempSync(join(tmpdir(), 'pte-e2e-'))
})
afterEach(async () => {
  await sandbox.close()
  rmSync(temporary, { recursive: true })
})

async function checkOut(): Promise<ExampleCheckout> {
  const checkout = checkOutExample('infrastructure', join(temporary, 'checkout'), repository)
  await pushCheckout(sandbox, checkout)
  return checkout
}

const push: WorkflowEvent = {
  name: 'push',
  payload: { ref: 'refs/heads/main', repository: { full_name: repository, default_branch: 'main' } },
}

const run = ({ folder }: ExampleCheckout) =>
  runWorkflow(folder, push, { home: join(temporary, 'home'), sandbox, actions: ['chart-release'] })

async function index(address: string | undefined) {
  const response = await fetch(address ?? '')
  expect(response.status).toBe(200)
  return load(await response.text()) as { entries: Record<string, { urls: string[]; digest: string }[]> }
}

test('uses: pte/chart-release@v1 releases the chart and serves its index', async () => {
  const { status, annotations, outputs, summary } = await run(await checkOut())

  expect({ status, annotations }).toEqual({ status: 0, annotations: [] })
  expect(sandbox.github.releases(repository).map(({ tagName, draft }) => ({ tagName, draft }))).toEqual([
    { tagName: tag, draft: false },
  ])
  const { entries } = await index(outputs['index-url'])
  const [entry] = entries['simple-app'] ?? []
  const archive = await fetch(entry?.urls[0] ?? '')
  const digest = createHash('sha256').update(Buffer.from(await archive.arrayBuffer()))
  expect(entry?.digest).toBe(digest.digest('hex'))
  expect(outputs['released']).toBe('1')
  expect(summary).toContain('simple-app')
})

test('run twice, it changes nothing', async () => {
  const checkout = await checkOut()
  await run(checkout)
  const before = { ...sandbox.github.refs(repository) }
  const { status, outputs } = await run(checkout)

  expect(status).toBe(0)
  expect(outputs['released']).toBe('0')
  expect(sandbox.github.refs(repository)).toEqual(before)
  expect(sandbox.github.releases(repository)).toHaveLength(1)
})
