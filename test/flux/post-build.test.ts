import { describe, expect, test } from '@jest/globals'
import { cluster, configMap, flux, objectsOf, problemsOf, render } from './cluster.ts'

const withPostBuild = (
  postBuild: string,
  files: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
) => render({ ...cluster({ app: flux('app', './app', `  postBuild:\n${postBuild}`), ...more }), ...files })

const substitute = '    substitute:\n      name: tilia\n      number: "5"\n'
const dataOf = (rendered: ReturnType<typeof render>) => objectsOf(rendered, 'app')[0]?.['data']

describe('postBuild', () => {
  test('substitutes in the text, so that values change their type', () => {
    const rendered = withPostBuild(substitute, {
      'app/a.yaml': configMap('a-${name}', 'number: ${number}\n  text: x${number}'),
    })
    expect(objectsOf(rendered, 'app')[0]).toMatchObject({
      metadata: { name: 'a-tilia' },
      data: { number: 5, text: 'x5' },
    })
    expect(problemsOf(rendered)).toEqual([])
  })

  test('does nothing without variables, unless it is told so', () => {
    expect(
      dataOf(withPostBuild('    substitute: {}\n', { 'app/a.yaml': configMap('a', 'key: ${name}') })),
    ).toEqual({ key: '${name}' })
    expect(
      problemsOf(
        withPostBuild('    substituteStrategy: Always\n', { 'app/a.yaml': configMap('a', 'key: ${name}') }),
      ),
    ).toEqual(['variable-not-found app/a.yaml:6'])
  })

  test.each(['labels', 'annotations'])('leaves objects alone whose %s switch it off', (field) => {
    const metadata = `  ${field}:\n    kustomize.toolkit.fluxcd.io/substitute: disabled\n`
    const rendered = withPostBuild(substitute, {
      'app/a.yaml': configMap('a', 'key: ${unknown} ${no-template}', metadata),
    })
    expect(dataOf(rendered)).toEqual({ key: '${unknown} ${no-template}' })
    expect(problemsOf(rendered)).toEqual([])
  })

  test('finds variables without a value where they stand', () => {
    const rendered = withPostBuild(substitute, {
      'app/a.yaml': configMap('a', 'one: ${name}\n  two: ${unknown} ${other:-x}'),
    })
    expect(problemsOf(rendered)).toEqual(['variable-not-found app/a.yaml:7'])
  })

  test('finds what is no template where it stands', () => {
    const rendered = withPostBuild(substitute, {
      'app/a.yaml': configMap('a', 'one: ${name}\n  two: ${name-x}'),
    })
    expect(problemsOf(rendered)).toEqual(['substitution-invalid app/a.yaml:7'])
  })

  test('finds a value that breaks the YAML', () => {
    const rendered = withPostBuild('    substitute:\n      name: "a: b: c"\n', {
      'app/a.yaml': configMap('a', 'key: ${name}'),
    })
    expect(problemsOf(rendered)).toEqual(['substitution-invalid app/a.yaml:2'])
  })

  test('reads the text again by YAML 1.1, where yes is true and dates stay', () => {
    const rendered = withPostBuild('    substitute: { on: "yes", day: "2024-01-01", large: "1e400" }\n', {
      'app/a.yaml': configMap('a', 'on: ${on}\n  day: ${day}\n  large: ${large}'),
    })
    expect(dataOf(rendered)).toEqual({ on: true, day: '2024-01-01', large: '1e400' })
  })

  test('finds a value that no object can hold', () => {
    const rendered = withPostBuild('    substitute: { limit: ".inf" }\n', {
      'app/a.yaml': configMap('a', 'key: ${limit}'),
    })
    expect(problemsOf(rendered)).toEqual(['substitution-invalid app/a.yaml:2'])
  })

  test('takes no name that is none, used or not, unless there is nothing to substitute', () => {
    const names = '    substitute:\n      a-b: x\n'
    expect(problemsOf(withPostBuild(names, { 'app/a.yaml': configMap('a') }))).toEqual([
      'substitution-invalid clusters/tilia/app.yaml:13',
    ])
    const off = '  labels: { kustomize.toolkit.fluxcd.io/substitute: disabled }\n'
    expect(problemsOf(withPostBuild(names, { 'app/a.yaml': configMap('a', 'a: b', off) }))).toEqual([])
  })

  test('finds names that become equal', () => {
    const rendered = withPostBuild(substitute, {
      'app/a.yaml': `${configMap('a-${name}')}---\n${configMap('a-tilia')}`,
    })
    expect(problemsOf(rendered)).toEqual(['resource-conflict app/a.yaml:11'])
  })

  test('reaches the path of child Kustomizations', () => {
    const rendered = withPostBuild(substitute, {
      'app/child.yaml': flux('child', './env/${name}'),
      'env/tilia/a.yaml': configMap('b'),
    })
    expect(objectsOf(rendered, 'child').map(({ metadata }) => metadata.name)).toEqual(['b'])
  })
})

describe('substituteFrom', () => {
  const from = (kind: string) => `    substituteFrom:\n      - kind: ${kind}\n        name: settings\n`
  const settings = configMap('settings', 'name: from-map\n  more: "a\\nb"', '  namespace: flux-system\n')
  const using = { 'app/a.yaml': configMap('a', 'key: ${name}\n  more: ${more:=none}') }

  test('takes a ConfigMap that another root applies later', () => {
    const rendered = withPostBuild(
      from('ConfigMap'),
      { ...using, 'zz/settings.yaml': settings },
      { zz: flux('zz', './zz') },
    )
    expect(dataOf(rendered)).toEqual({ key: 'from-map', more: 'ab' })
    expect(problemsOf(rendered)).toEqual([])
  })

  test('is overridden by substitute', () => {
    const rendered = withPostBuild(
      from('ConfigMap') + substitute,
      { ...using, 'zz/settings.yaml': settings },
      { zz: flux('zz', './zz') },
    )
    expect(dataOf(rendered)).toEqual({ key: 'tilia', more: 'ab' })
  })

  test('ignores an object of another namespace', () => {
    const other = settings.replace('flux-system', 'other')
    const rendered = withPostBuild(
      from('ConfigMap'),
      { ...using, 'zz/settings.yaml': other },
      { zz: flux('zz', './zz') },
    )
    expect(dataOf(rendered)).toEqual({ key: 'pte-unknown-name', more: 'none' })
  })

  test('gives placeholders for what only the cluster knows', () => {
    expect(dataOf(withPostBuild(from('Secret'), using))).toEqual({ key: 'pte-unknown-name', more: 'none' })
    const encrypted =
      'apiVersion: v1\nkind: Secret\nmetadata: { name: settings, namespace: flux-system }\nstringData:\n  name: ENC[AES256_GCM,data:x]\n'
    const rendered = withPostBuild(
      from('Secret'),
      { ...using, 'zz/settings.yaml': encrypted },
      { zz: flux('zz', './zz') },
    )
    expect(dataOf(rendered)).toEqual({ key: 'pte-unknown-name', more: 'none' })
    expect(problemsOf(rendered)).toEqual([])
  })

  test('makes a child whose path nobody can know a notice', () => {
    const rendered = withPostBuild(from('Secret'), { 'app/child.yaml': flux('child', './env/${name}') })
    expect(problemsOf(rendered)).toEqual(['unsupported app/child.yaml:7'])
  })

  test('decodes a Secret that is in the repository', () => {
    const secret =
      'apiVersion: v1\nkind: Secret\nmetadata: { name: settings, namespace: flux-system }\ndata:\n  name: aGVsbG8=\n'
    const rendered = withPostBuild(
      from('Secret'),
      { ...using, 'zz/settings.yaml': secret },
      { zz: flux('zz', './zz') },
    )
    expect(dataOf(rendered)).toMatchObject({ key: 'hello' })
  })
})
