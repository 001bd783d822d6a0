import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

const program = resolve('dist/cli/index.js')

describe('pte build', () => {
  let folder: string
  const build = (...args: string[]) =>
    spawnSync(process.execPath, [program, 'build', ...args], { cwd: folder, encoding: 'utf8' })
  const write = (text: string) => {
    writeFileSync(join(folder, 'kustomization.yaml'), text)
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pte-build-'))
    writeFileSync(join(folder, 'map.yaml'), 'kind: ConfigMap\napiVersion: v1\nmetadata: { name: a }\n')
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test('prints the objects, with flags before or after the directory', () => {
    write('resources: [map.yaml]\nnamespace: web\n')
    const printed = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  namespace: web\n'
    expect(build()).toMatchObject({ status: 0, stdout: printed, stderr: '' })
    expect(build('--load-restrictor', 'LoadRestrictionsNone', '.', '-o', 'out.yaml')).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    })
    expect(readFileSync(join(folder, 'out.yaml'), 'utf8')).toBe(printed)
  })

  test('writes a file for each object into a folder', () => {
    write('resources: [map.yaml]\nnamespace: web\n')
    mkdirSync(join(folder, 'out'))
    expect(build('-o', 'out')).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(readdirSync(join(folder, 'out'))).toEqual(['v1_configmap_a.yaml'])
  })

  test('warns of what kustomize calls deprecated', () => {
    write('resources: [map.yaml]\ncommonLabels: { app: web }\n')
    const { status, stderr } = build('--reorder', 'none')
    expect(status).toBe(0)
    expect(stderr).toContain('The flag --reorder is deprecated')
    expect(stderr).toContain('commonLabels')
  })

  test('a base on the network is refused offline', () => {
    write('resources: [https://github.com/octo/bases//web?ref=v1]\n')
    const { status, stdout, stderr } = build('--offline')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('[remote-base]')
  })

  test('charts need a flag', () => {
    write('helmCharts: [{ name: web }]\n')
    const { status, stderr } = build()
    expect(status).toBe(1)
    expect(stderr).toMatch(/^kustomization\.yaml:1:.*--enable-helm/ms)
  })

  test('a mistake is told on its line, as seen from here, and nothing is printed', () => {
    write('resources:\n- map.yaml\n- nap.yaml\n')
    const { status, stdout, stderr } = build()
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^kustomization\.yaml:3:3 error: .*nap\.yaml.* \[resource-not-found\]/)
  })

  test('a directory without a kustomization is named as it was written', () => {
    rmSync(join(folder, 'kustomization.yaml'))
    const { status, stdout, stderr } = build('../')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^error: There is no kustomization\.yaml in \.\.\//)
    expect(build('none')).toMatchObject({ status: 2, stdout: '' })
  })
})
