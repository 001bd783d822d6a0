import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validate } from '@pte/validation'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pte-mistakes-'))
  cpSync('examples/infrastructure', root, { recursive: true })
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

/** Replaces what stands in one line of a file. @returns the number of the line, from 1. */
function edit(file: string, from: string, to: string): number {
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  const at = before.indexOf(from)
  expect(at).not.toBe(-1)
  writeFileSync(
    path,
    before.replace(from, () => to),
  )
  return before.slice(0, at).split('\n').length
}

async function found() {
  const { report } = await validate({ path: root })
  return report.findings.map(({ rule, at }) => ({ rule, file: at?.file, line: at?.line }))
}

const apps = 'kubernetes/apps'
const clock = `${apps}/world-clock/release.yaml`
const tilia = 'kubernetes/clusters/tilia'

test('the example has nothing to be found', async () => {
  expect(await found()).toEqual([])
})

describe('one wrong line in the example is found there', () => {
  test.each([
    ['yaml-syntax', clock, 'port: 3000', 'port: 3000: 3001'],
    ['yaml-duplicate-key', clock, 'environment:', 'port: 3001\n    environment:'],
    ['resource-not-found', `${apps}/kustomization.yaml`, '- world-clock', '- world-clok'],
    ['path-not-found', `${tilia}/traefik.yaml`, 'infrastructure/traefik', 'infrastructure/treafik'],
    ['path-outside-repository', `${tilia}/alerts.yaml`, './kubernetes/infrastructure/alerts', '../alerts'],
    ['source-not-found', `${tilia}/apps.yaml`, 'name: flux-system\n  path', 'name: flux\n  path'],
    ['depends-on-not-found', `${tilia}/apps.yaml`, 'cert-issuer', 'cert-issuers'],
    ['image-marker-without-policy', clock, 'flux-system:world-clock:tag', 'flux-system:example:tag'],
    ['image-tag-not-selected', clock, 'v1_4e0b9a2_2026-11-19T14.03.27Z', 'latest'],
    [
      'not-listed',
      `${apps}/kustomization.yaml`,
      'resources:\n  - example-app\n  - guestbook',
      'resources:\n  - example-app',
    ],
    ['placeholder-left', clock, 'port: 3000', 'port: 3000 # [MODIFY] the port'],
  ])('%s', async (rule, file, from, to) => {
    const line = edit(file, from, to)
    expect(await found()).toContainEqual({ rule, file, line })
  })
})

test('a Secret that was not encrypted is found at its values', async () => {
  const file = 'kubernetes/secrets/apps/guestbook.yaml'
  const secret = [
    'apiVersion: v1',
    'kind: Secret',
    'metadata:',
    '  name: guestbook',
    '  namespace: guestbook',
  ]
  writeFileSync(join(root, file), [...secret, 'stringData:', '  SESSION_KEY: in clear', ''].join('\n'))
  expect(await found()).toEqual([{ rule: 'secret-in-clear', file, line: 6 }])
})
