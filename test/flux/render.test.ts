import { describe, expect, test } from '@jest/globals'
import { blame, findingsOf } from '@pte/flux'
import { cluster, configMap, flux, objectsOf, problemsOf, render } from './cluster.ts'

const app = { 'app/kustomization.yaml': 'resources: [a.yaml]\n', 'app/a.yaml': configMap('a') }

describe('a directory without a kustomization', () => {
  test('gets one with every YAML file, and with folders that have one of their own', () => {
    const rendered = render({
      ...cluster({ app: flux('app', './app') }),
      'app/b.yaml': configMap('b'),
      'app/a.yml': configMap('a'),
      'app/notes.txt': 'no YAML',
      'app/deep/deeper/c.yaml': configMap('c'),
      'app/own/kustomization.yaml': 'resources: [d.yaml]\n',
      'app/own/d.yaml': configMap('d'),
      'app/own/not-listed.yaml': configMap('e'),
    })
    expect(objectsOf(rendered, 'app').map(({ metadata }) => metadata.name)).toEqual(['a', 'b', 'c', 'd'])
    expect(problemsOf(rendered)).toEqual([])
  })

  test('fails on a YAML file that holds no object, as Flux does', () => {
    const rendered = render({ ...cluster({ app: flux('app', './app') }), 'app/values.yaml': 'replicas: 2\n' })
    expect(problemsOf(rendered)).toHaveLength(1)
    expect(problemsOf(rendered)[0]).toContain('app/values.yaml:1')
  })
})

describe('fields of a Flux Kustomization', () => {
  test('go into the kustomization itself', () => {
    const spec = `  targetNamespace: web
  namePrefix: x-
  nameSuffix: -y
  commonMetadata:
    labels: { team: blue }
  patches:
    - patch: |
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: a }
        data: { key: patched }
`
    const rendered = render({
      ...cluster({ app: flux('app', './app', spec) }),
      ...app,
      'app/kustomization.yaml': 'resources: [a.yaml]\nnamespace: other\nnamePrefix: z-\n',
    })
    expect(problemsOf(rendered)).toEqual([])
    expect(objectsOf(rendered, 'app')).toEqual([
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'x-a-y', namespace: 'web', labels: { team: 'blue' } },
        data: { key: 'patched' },
      },
    ])
  })

  test('images are merged by name, tag and digest as one', () => {
    const spec =
      '  images:\n    - name: site\n      newTag: "2"\n    - name: other\n      newName: ghcr.io/other\n'
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: one\n      image: site:1\n    - name: two\n      image: other:1\n'
    const rendered = render({
      ...cluster({ app: flux('app', './app', spec) }),
      'app/kustomization.yaml':
        'resources: [a.yaml]\nimages:\n  - name: site\n    newName: ghcr.io/site\n    digest: sha256:1\n',
      'app/a.yaml': pod,
    })
    expect(objectsOf(rendered, 'app')[0]?.['spec']).toMatchObject({
      containers: [{ image: 'ghcr.io/site:2' }, { image: 'ghcr.io/other:1' }],
    })
  })

  test('components are applied, and absent ones only left out on request', () => {
    const component = {
      'parts/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [c.yaml]\n',
      'parts/c.yaml': configMap('c'),
    }
    const spec = '  components: [../parts, ../missing]\n'
    const ignoring = render({
      ...cluster({ app: flux('app', './app', `${spec}  ignoreMissingComponents: true\n`) }),
      ...app,
      ...component,
    })
    expect(objectsOf(ignoring, 'app').map(({ metadata }) => metadata.name)).toEqual(['a', 'c'])
    const strict = render({ ...cluster({ app: flux('app', './app', spec) }), ...app, ...component })
    expect(problemsOf(strict)).toEqual([expect.stringMatching(/ clusters\/tilia\/app\.yaml:11$/)])
  })

  test('a mistake in spec.patches is found where it is written', () => {
    const spec = '  patches:\n    - patch: "{ apiVersion: v1, kind: ConfigMap, metadata: { name: none } }"\n'
    const rendered = render({ ...cluster({ app: flux('app', './app', spec) }), ...app })
    expect(problemsOf(rendered)).toEqual(['patch-without-target clusters/tilia/app.yaml:12'])
  })
})

describe('the graph', () => {
  test('takes children from what their parent renders', () => {
    const patch = `  patches:
    - target: { kind: Kustomization }
      patch: |
        - { op: replace, path: /spec/path, value: ./app }
`
    const rendered = render({
      ...cluster({ apps: flux('apps', './children', patch) }),
      'children/child.yaml': flux('child', './does-not-exist'),
      ...app,
    })
    expect(problemsOf(rendered)).toEqual([])
    expect(objectsOf(rendered, 'child')).toHaveLength(1)
  })

  test('builds an entry again that patches itself', () => {
    const rendered = render({
      ...cluster({ app: flux('app', './app') }),
      'clusters/tilia/kustomization.yaml': `resources: [gotk-sync.yaml, app.yaml]
patches:
  - target: { kind: Kustomization, name: flux-system }
    patch: |
      - { op: add, path: /spec/commonMetadata, value: { labels: { cluster: tilia } } }
`,
      ...app,
    })
    expect(objectsOf(rendered, 'flux-system')[0]?.metadata['labels']).toEqual({ cluster: 'tilia' })
  })

  test('orders roots by what they depend on, then by name, and stands cycles', () => {
    const rendered = render({
      ...cluster({
        a: flux('a', './app', '  dependsOn: [{ name: z }]\n'),
        z: flux('z', './app'),
        m: flux('m', './app', '  dependsOn: [{ name: n }]\n'),
        n: flux('n', './app', '  dependsOn: [{ name: m }]\n'),
      }),
      ...app,
    })
    expect(rendered.clusters[0]?.roots.map(({ kustomization }) => kustomization.name)).toEqual([
      'z',
      'a',
      'flux-system',
      'n',
      'm',
    ])
  })

  test('ends when a Kustomization applies itself', () => {
    const rendered = render({ ...cluster({ app: flux('app', './app') }), 'app/a.yaml': flux('app', './app') })
    expect(rendered.clusters[0]?.roots).toHaveLength(2)
  })

  test('renders each cluster, and only those that are asked for', () => {
    const files = {
      ...cluster({ app: flux('app', './app') }),
      ...cluster({ app: flux('app', './app') }, 'clusters/salix'),
      ...app,
    }
    expect(render(files).clusters.map(({ entry }) => entry.id)).toEqual(['clusters/salix', 'clusters/tilia'])
    expect(render(files, { clusters: ['tilia'] }).clusters.map(({ entry }) => entry.id)).toEqual([
      'clusters/tilia',
    ])
    expect(() => render(files, { clusters: ['tila'] })).toThrow(
      'cluster "tila" is not the folder of one entry',
    )
    expect(() => render(files, { sources: ['tilia'] })).toThrow(
      'source "tilia" is not Kind/namespace/name=path',
    )
  })

  test('does not take a Kustomization for an entry that another one applies', () => {
    const rendered = render({
      ...cluster({ app: flux('app', './app') }),
      'app/self.yaml': flux('self', './app'),
    })
    expect(rendered.clusters.map(({ entry }) => entry.id)).toEqual(['clusters/tilia'])
  })
})

describe('an artifact', () => {
  const generator = (copy: string): string =>
    `apiVersion: source.extensions.fluxcd.io/v1beta1
kind: ArtifactGenerator
metadata: { name: parts, namespace: flux-system }
spec:
  sources: [{ alias: repo, kind: GitRepository, name: flux-system }]
  artifacts:
    - name: parts
      copy: [${copy}]
`
  const child = flux('app', './overlay').replace(
    'kind: GitRepository\n    name: flux-system',
    'kind: ExternalArtifact\n    name: parts',
  )

  test('is put together from folders of the repository', () => {
    const rendered = render({
      ...cluster({
        app: child,
        parts: generator(
          '{ from: "@repo/app/**", to: "@artifact/base/" }, { from: "@repo/over/**", to: "@artifact/overlay/" }',
        ),
      }),
      ...app,
      'over/kustomization.yaml': 'resources: [../base]\nnamePrefix: x-\n',
    })
    expect(problemsOf(rendered)).toEqual([])
    expect(objectsOf(rendered, 'app').map(({ metadata }) => metadata.name)).toEqual(['x-a'])
  })

  test('shows mistakes in the file that was copied', () => {
    const rendered = render({
      ...cluster({ app: child, parts: generator('{ from: "@repo/over/**", to: "@artifact/overlay/" }') }),
      'over/kustomization.yaml': 'resources:\n  - none.yaml\n',
    })
    expect(problemsOf(rendered)).toEqual(['resource-not-found over/kustomization.yaml:2'])
  })

  test('that has nothing to copy is a mistake', () => {
    const rendered = render(
      cluster({ app: child, parts: generator('{ from: "@repo/none/**", to: "@artifact/" }') }),
    )
    expect(problemsOf(rendered)).toEqual(['path-not-found clusters/tilia/app.yaml:8'])
  })

  test('that is not understood is a notice', () => {
    const rendered = render(
      cluster({
        app: child,
        parts: generator('{ from: "@repo/a.tgz", to: "@artifact/", strategy: Extract }'),
      }),
    )
    expect(problemsOf(rendered)).toEqual(['unsupported clusters/tilia/app.yaml:8'])
  })
})

describe('spec.ignore of a source', () => {
  const sync = (ignore: string): Record<string, string> => {
    const [file = '', text = ''] = Object.entries(cluster({}))[0] ?? []
    return { [file]: text.replace('spec:\n', `spec:\n  ignore: |\n    ${ignore}\n`) }
  }
  const files = {
    ...cluster({ app: flux('app', './app') }),
    'app/a.yaml': configMap('a'),
    'app/values.yaml': 'replicas: 2\n',
    'app/.sops.yaml': 'creation_rules: []\n',
  }

  test('leaves files out of what is applied', () => {
    const rendered = render({ ...files, ...sync('values.yaml\n    .*.yaml') })
    expect(problemsOf(rendered)).toEqual([])
    expect(objectsOf(rendered, 'app').map(({ metadata }) => metadata.name)).toEqual(['a'])
  })

  test('takes the place of what is left out by default', () => {
    expect(problemsOf(render({ ...files, ...sync('values.yaml') }))).toEqual([
      'resource-invalid app/.sops.yaml:1',
    ])
  })

  test('may be set by a patch of the entry itself', () => {
    const patch = '- { op: add, path: /spec/ignore, value: "values.yaml\\n.sops.yaml" }'
    const rendered = render({
      ...files,
      'clusters/tilia/kustomization.yaml': `resources: [gotk-sync.yaml, app.yaml]\npatches: [{ target: { kind: GitRepository }, patch: '${patch}' }]\n`,
    })
    expect(problemsOf(rendered)).toEqual([])
  })

  test('shows files by their place in the repository', () => {
    const rendered = render({
      ...files,
      ...sync('values.yaml\n    .*.yaml'),
      'app/b.yaml': 'kind: ConfigMap\nmetadata: { name: b }\n',
      'clusters/tilia/other.yaml': flux('other', './ap'),
    })
    expect(problemsOf(rendered)).toEqual([
      'resource-invalid app/b.yaml:1',
      'path-not-found clusters/tilia/other.yaml:7',
    ])
    expect(findingsOf(rendered)[1]?.help).toContain('Did you mean ./app?')
    const resources = rendered.clusters.flatMap(({ roots }) => roots.flatMap((root) => root.resources))
    expect(resources.map(({ origin }) => origin.made.file)).toContain('app/a.yaml')
  })
})

test('a file of Flux objects is parsed once, for the search of entries and for all roots that build it', () => {
  const rendered = render({
    ...cluster({ one: flux('one', './shared'), two: flux('two', './shared') }),
    'shared/source.yaml': flux('child', './none'),
  })
  const found = rendered.documents.find(({ at }) => at.file === 'shared/source.yaml')
  const built = ['one', 'two'].flatMap((name) => objectsOf(rendered, name))
  expect(built).toHaveLength(2)
  for (const object of built) expect(object).toBe(found?.object)
})

test('every object knows the file that it comes from', () => {
  const rendered = render({ ...cluster({ app: flux('app', './app') }), ...app })
  const [resource] =
    rendered.clusters[0]?.roots.find(({ kustomization }) => kustomization.name === 'app')?.resources ?? []
  expect(resource && blame(resource, ['data', 'key'])).toEqual({
    file: 'app/a.yaml',
    document: 0,
    path: ['data', 'key'],
  })
})
