import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'

const root = 'examples/infrastructure/kubernetes'
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const folders = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

const secrets = folders('secrets').flatMap((folder) =>
  readdirSync(join(root, 'secrets', folder))
    .filter((name) => name !== 'kustomization.yaml')
    .map((name) => join('secrets', folder, name)),
)

describe('the example infrastructure', () => {
  test('lists every app', () => {
    expect(load(read('apps/kustomization.yaml'))).toHaveProperty('resources', folders('apps').sort())
  })

  test('has marks to fill in in the template app only', () => {
    const marked = folders('apps').filter((app) => read(`apps/${app}/release.yaml`).includes('[MODIFY]'))
    expect(marked).toEqual(['example-app'])
  })

  test.each(folders('apps'))('%s has a marker for each part of its image, of its own policy', (app) => {
    const release = read(`apps/${app}/release.yaml`)
    expect(release).toMatch(new RegExp(`repository: \\S+ # {"\\$imagepolicy": "flux-system:${app}:name"}`))
    expect(release).toMatch(
      new RegExp(
        `tag: v1_[0-9a-f]{7}_\\d{4}-\\d\\d-\\d\\dT\\d\\d\\.\\d\\d\\.\\d\\dZ # {"\\$imagepolicy": "flux-system:${app}:tag"}`,
      ),
    )
  })

  test.each(secrets)('%s holds no value in clear', (file) => {
    const values = Object.values((load(read(file)) as { stringData: Record<string, string> }).stringData)
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) expect(value).toMatch(/^ENC\[AES256_GCM,/)
  })
})
