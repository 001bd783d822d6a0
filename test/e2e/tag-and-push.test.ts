import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox, type Sandbox } from '@pte/sandbox'
import { checkOutExample, type ExampleCheckout } from './example-checkout.ts'
import { runWorkflow, type WorkflowEvent } from './run-workflow.ts'

const repository = 'example-org/world-clock'

let sandbox: Sandbox
let temporary = ''
beforeEach(async () => {
  sandbox = await startSandbox()
  await sandbox.github.createRepository(repository, { files: { 'README.md': '# World clock\n' } })
  temporary = mkdtempSync(join(tmpdir(), 'pte-e2e-'))
})
afterEach(async () => {
  await sandbox.close()
  rmSync(temporary, { recursive: true })
})

/** The example's workflow builds the Dockerfile; what needs no container engine is the directory. */
function useDirectory(folder: string): void {
  const workflow = join(folder, '.github/workflows/ci.yml')
  const step = '- uses: pte/tag-and-push@v1\n'
  const text = readFileSync(workflow, 'utf8')
  writeFileSync(workflow, text.replace(step, `${step}        with:\n          directory: server\n`))
}

const checkOut = () => checkOutExample('app', join(temporary, 'checkout'), repository, useDirectory)

const run = ({ folder }: ExampleCheckout, event: WorkflowEvent) =>
  runWorkflow(folder, event, { home: join(temporary, 'home'), sandbox, actions: ['tag-and-push'] })

const push: WorkflowEvent = {
  name: 'push',
  payload: { ref: 'refs/heads/main', repository: { full_name: repository, default_branch: 'main' } },
}

describe('uses: pte/tag-and-push@v1, on the default branch', () => {
  test('publishes the directory under a tag of the commit', async () => {
    const checkout = checkOut()
    const { status, annotations, outputs, summary } = await run(checkout, push)

    expect({ status, annotations }).toEqual({ status: 0, annotations: [] })
    expect(sandbox.registry.tags(repository)).toEqual([outputs['tag']])
    expect(outputs['tag']).toMatch(
      new RegExp(`^v1_${checkout.sha.slice(0, 7)}_\\d{4}-\\d\\d-\\d\\dT\\d\\d\\.\\d\\d\\.\\d\\dZ$`),
    )
    const published = await sandbox.registry.manifest(repository, outputs['tag'] ?? '')
    const image = `${sandbox.host}/${repository}`
    expect(outputs).toMatchObject({
      image,
      digest: published?.digest,
      reference: `${image}:${String(outputs['tag'])}@${String(published?.digest)}`,
      pushed: 'true',
    })
    expect(summary).toContain(outputs['reference'])
  })

  test('says what a registry that refuses asks for, and leaves nothing there', async () => {
    sandbox.registry.refuse(repository, 'write-package')
    const { status, annotations } = await run(checkOut(), push)

    expect(status).toBe(1)
    expect(annotations.map(({ severity }) => severity)).toEqual(['error'])
    expect(annotations[0]?.message).toContain('Manage Actions access')
    expect(sandbox.registry.tags(repository)).toEqual([])
  })
})

test('uses: pte/tag-and-push@v1, on a pull request, builds, pushes nothing, and says why', async () => {
  const checkout = checkOut()
  const head = { ref: 'change', sha: checkout.sha }
  const payload = { ...push.payload, number: 7, pull_request: { number: 7, head, base: { ref: 'main' } } }
  const { status, outputs, summary } = await run(checkout, { name: 'pull_request', payload })

  expect(status).toBe(0)
  expect(outputs).toMatchObject({ pushed: 'false', digest: expect.stringMatching(/^sha256:/) })
  expect(summary).toContain('the event is pull_request')
  expect(sandbox.registry.repositories()).toEqual([])
})
