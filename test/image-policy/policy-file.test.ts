import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { defaultImagePolicy, readPolicyFile } from '@pte/flux'
import { ExpectedError, type Finding } from '@pte/report'

const file = 'infrastructure/release.yaml'

const manifest = (policy: string): string => `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata:
  name: app
spec:
  filterTags:
    pattern: '^main-(?P<ts>[0-9]+)$'
    extract: '$ts'
  policy:
    ${policy}
`
const release = (values: string, chart = 'simple-app'): string => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: app
spec:
  chart:
    spec:
      chart: ${chart}
  values: ${values}
`

function refusal(text: string): Finding {
  try {
    readPolicyFile(text, file)
  } catch (error) {
    if (error instanceof ExpectedError) return error.finding
    throw error
  }
  throw new Error('nothing was refused')
}

describe('the policy of a file', () => {
  test('is that of its ImagePolicy, whatever else is in it', () => {
    const text = `${release('{}')}---\n${manifest('numerical: {order: asc}')}`
    expect(readPolicyFile(text, file)).toMatchObject({
      policy: {
        filter: { pattern: '^main-(?P<ts>[0-9]+)$', extract: '$ts' },
        rule: { by: 'numerical', order: 'asc' },
      },
      at: { file, line: 17 },
    })
  })

  test("is the simple-app chart's where the release does not say otherwise", () => {
    const { policy } = readPolicyFile(release('{port: 3000}'), file)
    expect(policy).toEqual(defaultImagePolicy('v1'))
  })

  test('takes pattern and extract from the values of the release', () => {
    const values = "{image: {update: {pattern: '^v2_(?P<t>.*)Z$', extract: '$t'}}}"
    expect(readPolicyFile(release(values), file)).toMatchObject({
      policy: { filter: { pattern: '^v2_(?P<t>.*)Z$', extract: '$t' }, rule: { order: 'asc' } },
      at: { file, line: 9 },
    })
  })

  test('is found in the release of the example', () => {
    const path = 'examples/infrastructure/kubernetes/apps/example-app/release.yaml'
    expect(readPolicyFile(readFileSync(path, 'utf8'), path).policy).toEqual(defaultImagePolicy('v1'))
  })

  test.each([
    ['no YAML', 'a: [', 'yaml-syntax', 1, /is no YAML/],
    ['no object that has one', 'a: 1\n', 'no-policy', 1, /neither an ImagePolicy nor a HelmRelease/],
    ['two releases', `${release('{}')}---\n${release('{}')}`, 'no-policy', 1, /has several: app, app/],
    [
      'a release of another chart',
      release('{}', 'podinfo'),
      'no-policy',
      8,
      /no release of the chart simple-app/,
    ],
    [
      'a release that watches nothing',
      release('{image: {update: {enabled: false}}}'),
      'no-policy',
      9,
      /switched off/,
    ],
    [
      'a pattern that is no text',
      release('{image: {update: {pattern: 1}}}'),
      'no-policy',
      9,
      /pattern is no text/,
    ],
    [
      'an order that Flux does not know',
      manifest('alphabetical: {order: up}'),
      'invalid-policy',
      9,
      /neither asc/,
    ],
  ])('is refused on its line where the file has %s', (_, text, rule, line, message) => {
    const found = refusal(text)
    expect(found).toMatchObject({ rule, at: { file, line } })
    expect(found.message).toMatch(message)
  })
})
