import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { dump, load } from 'js-yaml'
import { tool } from './tool.ts'

const root = 'examples/infrastructure/kubernetes'
const chart = join(root, '.charts/simple-app')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
const kustomizations = files
  .filter((file) => file.endsWith('/kustomization.yaml'))
  .map((file) => dirname(file))
const apps = files.filter((file) => /^apps\/[^/]+\/release\.yaml$/.test(file))
const helms = ['helm3', 'helm4']

let temporary = ''
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'pte-examples-'))
})
afterAll(() => {
  rmSync(temporary, { recursive: true })
})

function valuesOf(release: string): string {
  const { spec } = load(readFileSync(join(root, release), 'utf8')) as { spec: { values: unknown } }
  const file = join(temporary, 'values.yaml')
  writeFileSync(file, dump(spec.values))
  return file
}

test(`finds what there is to compare: ${String(kustomizations.length)} kustomizations, ${String(apps.length)} apps`, () => {
  expect(kustomizations.length).toBeGreaterThanOrEqual(13)
  expect(apps.length).toBeGreaterThanOrEqual(3)
})

describe('kustomize builds', () => {
  test.each(kustomizations)('%s', (folder) => {
    const built = execFileSync(tool('kustomize'), ['build', join(root, folder)], { encoding: 'utf8' })
    expect(built).toContain('apiVersion:')
  })
})

describe.each(helms)('%s accepts the chart', (helm) => {
  test.each(apps)('with the values of %s', (release) => {
    const values = ['--values', valuesOf(release)]
    execFileSync(tool(helm), ['lint', '--strict', chart, ...values])
    const rendered = execFileSync(tool(helm), ['template', 'app', chart, ...values], { encoding: 'utf8' })
    const kinds = [...rendered.matchAll(/^kind: (\w+)$/gm)].map((match) => match[1]).sort()
    expect(kinds).toEqual([
      'Deployment',
      'ImagePolicy',
      'ImageRepository',
      'Ingress',
      'PodDisruptionBudget',
      'Service',
    ])
  })

  test('but no misspelt value', () => {
    const arguments_ = ['template', 'app', chart, '--set', 'image.repository=a,image.tag=b,replcas=2']
    const { status, stderr } = spawnSync(tool(helm), arguments_, { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain("additional properties 'replcas' not allowed")
  })

  test('and no value that is missing', () => {
    const { status, stderr } = spawnSync(tool(helm), ['template', 'app', chart], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain('image.repository is missing')
  })
})
