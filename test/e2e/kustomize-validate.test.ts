import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox, type Sandbox } from '@pte/sandbox'
import { checkOutExample } from './example-checkout.ts'
import { runWorkflow } from './run-workflow.ts'

const repository = 'example-org/infrastructure'

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

function validate(change?: (folder: string) => void) {
  const { folder, sha } = checkOutExample('infrastructure', join(temporary, 'checkout'), repository, change)
  const head = { ref: 'change', sha }
  const payload = { number: 7, pull_request: { number: 7, head, base: { ref: 'main' } } }
  return runWorkflow(
    folder,
    { name: 'pull_request', payload },
    { home: join(temporary, 'home'), sandbox, actions: ['kustomize-validate'] },
  )
}

/** Replaces one line of a file and tells its number. */
function replaceLine(file: string, line: string, by: string): string {
  const lines = readFileSync(file, 'utf8').split('\n')
  const number = lines.findIndex((text) => text.trim() === line)
  lines[number] = (lines[number] ?? '').replace(line, by)
  writeFileSync(file, lines.join('\n'))
  return String(number + 1)
}

test('uses: pte/kustomize-validate@v1 finds nothing in the example', async () => {
  const { status, annotations, outputs, summary } = await validate()

  // Without helm on the machine there is a notice that says so.
  const mistakes = annotations.filter(({ severity }) => severity !== 'notice')
  expect({ status, mistakes }).toEqual({ status: 0, mistakes: [] })
  expect(outputs).toMatchObject({ errors: '0', warnings: '0' })
  expect(summary).toContain('tilia')
})

test('shows each mistake on its file and line, and fails', async () => {
  const apps = 'kubernetes/apps/kustomization.yaml'
  const cluster = 'kubernetes/clusters/tilia/apps.yaml'
  const places: Record<string, string> = {}
  const { status, annotations, outputs, summary } = await validate((folder) => {
    places['resource-not-found'] = replaceLine(join(folder, apps), '- world-clock', '- world-clok')
    places['path-not-found'] = replaceLine(
      join(folder, 'kubernetes/clusters/tilia/alerts.yaml'),
      'path: ./kubernetes/infrastructure/alerts',
      'path: ./kubernetes/infrastructure/alert',
    )
    places['depends-on-not-found'] = replaceLine(join(folder, cluster), '- name: traefik', '- name: treafik')
  })

  expect(status).toBe(1)
  expect(annotations).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ severity: 'error', file: apps, line: places['resource-not-found'] }),
      expect.objectContaining({
        severity: 'error',
        file: 'kubernetes/clusters/tilia/alerts.yaml',
        line: places['path-not-found'],
      }),
      expect.objectContaining({ severity: 'error', file: cluster, line: places['depends-on-not-found'] }),
    ]),
  )
  expect(Number(outputs['errors'])).toBeGreaterThanOrEqual(3)
  for (const rule of Object.keys(places)) expect(summary).toContain(rule)
})
