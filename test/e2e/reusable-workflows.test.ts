import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox, type Sandbox } from '@pte/sandbox'
import { checkOutExample } from './example-checkout.ts'
import { pushCheckout } from './push-checkout.ts'
import { runWorkflow } from './run-workflow.ts'

let sandbox: Sandbox
let temporary = ''
beforeEach(async () => {
  sandbox = await startSandbox()
  temporary = mkdtempSync(join(tmpdir(), 'pte-e2e-'))
})
afterEach(async () => {
  await sandbox.close()
  rmSync(temporary, { recursive: true })
})

/** Puts one workflow in the place of the example's: it calls the reusable one, whose path is below the repository here. */
function callWorkflow(folder: string, name: string, inputs: Record<string, string>): void {
  const workflows = join(folder, '.github/workflows')
  for (const file of readdirSync(workflows)) rmSync(join(workflows, file))
  cpSync(join('.github/workflows', name), join(workflows, name))
  const lines = Object.entries(inputs).map(([input, value]) => `      ${input}: ${value}`)
  const job = ['  call:', `    uses: ./.github/workflows/${name}`, '    with:', ...lines]
  writeFileSync(join(workflows, 'caller.yml'), ['on: push', 'jobs:', ...job, ''].join('\n'))
}

async function call(example: 'app' | 'infrastructure', name: string, inputs: Record<string, string>) {
  const repository = `example-org/${example}`
  await sandbox.github.createRepository(repository, { files: { 'README.md': '' }, pages: 'gh-pages' })
  const checkout = checkOutExample(example, join(temporary, 'checkout'), repository, (folder) => {
    callWorkflow(folder, name, inputs)
  })
  await pushCheckout(sandbox, checkout)
  const payload = { ref: 'refs/heads/main', repository: { full_name: repository, default_branch: 'main' } }
  const actions = ['tag-and-push', 'chart-release', 'kustomize-validate']
  return runWorkflow(
    checkout.folder,
    { name: 'push', payload },
    { home: join(temporary, 'home'), sandbox, actions },
  )
}

test('app-image.yml publishes the image', async () => {
  const { status, outputs } = await call('app', 'app-image.yml', { directory: 'server', version: "'2'" })
  expect(status).toBe(0)
  expect(sandbox.registry.tags('example-org/app')).toEqual([outputs['tag']])
  expect(outputs['tag']).toMatch(/^v2_/)
})

test('chart-release.yml releases the chart', async () => {
  const { status } = await call('infrastructure', 'chart-release.yml', { charts: 'kubernetes/.charts' })
  expect(status).toBe(0)
  expect(sandbox.github.releases('example-org/infrastructure')).toHaveLength(1)
})

test('kustomize-validate.yml validates the repository', async () => {
  const { status, outputs } = await call('infrastructure', 'kustomize-validate.yml', { path: '.' })
  expect(status).toBe(0)
  expect(outputs['errors']).toBe('0')
})
