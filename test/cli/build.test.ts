import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
    expect(build('--reorder', 'none', '.', '-o', 'out.yaml')).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    })
    expect(readFileSync(join(folder, 'out.yaml'), 'utf8')).toBe(printed)
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
