import fc from '../fast-check.ts'

/** Files of a generated tree, by path; `root` is the directory to build. */
export interface Tree {
  files: Record<string, string>
  /** Fields of kustomization.yaml that occur in it. */
  fields: string[]
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Mapping = Record<string, Json>

const name = fc.constantFrom('web', 'api', 'db')
const maybeNamespace = fc.constantFrom(undefined, undefined, 'team-a', 'default')
const text = fc.constantFrom(
  'x',
  'yes',
  '0777',
  '1e3',
  'a: b',
  'two\nlines\n',
  ' lead',
  '# no',
  '12:30',
  '~',
  'é😀',
  '',
)
const image = fc.constantFrom('nginx', 'nginx:1.25', 'registry.example/app:v1', 'redis@sha256:abc123')
const port = fc.record(
  { containerPort: fc.constantFrom(80, 443), protocol: fc.constantFrom('TCP', 'UDP') },
  { requiredKeys: ['containerPort'] },
)

const container = fc.record(
  {
    name: fc.constantFrom('main', 'side', 'init'),
    image,
    args: fc.array(text, { maxLength: 2 }),
    ports: fc.array(port, { maxLength: 3 }),
    env: fc.uniqueArray(fc.record({ name: fc.constantFrom('A', 'B', 'C'), value: text }), {
      maxLength: 3,
      selector: (each) => each.name,
    }),
    envFrom: fc.array(
      fc.oneof(
        name.map((name) => ({ configMapRef: { name } })),
        name.map((name) => ({ secretRef: { name } })),
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['name', 'image'] },
)
const containers = fc.uniqueArray(container, { minLength: 1, maxLength: 3, selector: (each) => each.name })
const volumes = fc.uniqueArray(
  fc.oneof(
    name.map((name) => ({ name: `${name}-config`, configMap: { name } })),
    name.map((name) => ({ name: `${name}-secret`, secret: { secretName: name } })),
    fc.constant({ name: 'scratch', emptyDir: {} }),
  ),
  { maxLength: 3, selector: (each) => each.name },
)
const podSpec = fc.record({ containers, volumes, serviceAccountName: name }, { requiredKeys: ['containers'] })
const template = podSpec.map((spec) => ({ metadata: { labels: { app: 'x' } }, spec }))

function object(apiVersion: string, kind: string, rest: fc.Arbitrary<Mapping>): fc.Arbitrary<Mapping> {
  return fc.tuple(name, maybeNamespace, rest).map(([name, namespace, rest]) => ({
    apiVersion,
    kind,
    metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
    ...rest,
  }))
}

const resource: fc.Arbitrary<Mapping> = fc.oneof(
  object(
    'apps/v1',
    'Deployment',
    template.map((template) => ({ spec: { replicas: 2, template } })),
  ),
  object(
    'apps/v1',
    'StatefulSet',
    template.map((template) => ({ spec: { serviceName: 'web', template } })),
  ),
  object(
    'batch/v1',
    'CronJob',
    template.map((template) => ({ spec: { jobTemplate: { spec: { template } } } })),
  ),
  object(
    'v1',
    'Service',
    fc.constant({ spec: { selector: { app: 'x' }, ports: [{ port: 80, name: 'http' }] } }),
  ),
  object(
    'v1',
    'ConfigMap',
    fc.dictionary(fc.constantFrom('a', 'b10', 'b9'), text, { maxKeys: 3 }).map((data) => ({ data })),
  ),
  object('v1', 'Secret', fc.constant({ stringData: { key: 'value' } })),
  object('v1', 'ServiceAccount', fc.constant({})),
  object('v1', 'Namespace', fc.constant({})),
  object(
    'rbac.authorization.k8s.io/v1',
    'RoleBinding',
    fc.tuple(name, fc.constantFrom('default', 'web')).map(([role, subject]) => ({
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
      subjects: [{ kind: 'ServiceAccount', name: subject, namespace: 'team-a' }],
    })),
  ),
  object('rbac.authorization.k8s.io/v1', 'ClusterRole', fc.constant({ rules: [] })),
  object(
    'networking.k8s.io/v1',
    'Ingress',
    name.map((service) => ({
      spec: { rules: [{ http: { paths: [{ path: '/', backend: { service: { name: service } } }] } }] },
    })),
  ),
  object(
    'autoscaling/v2',
    'HorizontalPodAutoscaler',
    name.map((target) => ({
      spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: target } },
    })),
  ),
  object(
    'example.com/v1',
    'Widget',
    fc.record({ spec: podSpec }).map(({ spec }) => ({ spec })),
  ),
)

const directive = fc.constantFrom<Mapping>({ $patch: 'delete' }, { $patch: 'replace' }, { $patch: 'merge' })
const patchContainer = fc
  .tuple(
    fc.constantFrom('main', 'side', 'new'),
    fc.record(
      {
        image,
        env: fc.constantFrom<Json>([{ name: 'B', value: 'n' }], null, []),
        args: fc.constantFrom<Json>(['p'], null),
      },
      { requiredKeys: [] },
    ),
    fc.option(directive, { freq: 5 }),
  )
  .map(([name, rest, directive]): Mapping => ({ name, ...rest, ...(directive ?? {}) }))
const patchSpec = fc.record(
  {
    containers: fc.uniqueArray(patchContainer, { maxLength: 2, selector: (each) => each['name'] }),
    volumes: fc.constantFrom<Json>(
      [{ name: 'scratch', emptyDir: null, hostPath: { path: '/x' } }],
      [{ $patch: 'replace' }, { name: 'only', emptyDir: {} }],
      null,
    ),
    nodeSelector: fc.constantFrom<Json>({ a: 'b' }, null),
  },
  { requiredKeys: [] },
)

function patchBody(kind: Json): fc.Arbitrary<Mapping> {
  if (kind === 'Deployment' || kind === 'StatefulSet')
    return patchSpec.map((spec) => ({ spec: { template: { spec } } }))
  if (kind === 'CronJob')
    return patchSpec.map((spec) => ({ spec: { jobTemplate: { spec: { template: { spec } } } } }))
  if (kind === 'Widget') return patchSpec.map((spec) => ({ spec }))
  if (kind === 'ConfigMap')
    return fc.constantFrom<Mapping>({ data: { a: 'patched', b9: null } }, { $patch: 'delete' })
  return fc.constantFrom<Mapping>({ metadata: { labels: { patched: 'yes' } } }, { $patch: 'delete' })
}

const jsonPatch = fc.constantFrom<Json>(
  [{ op: 'add', path: '/metadata/labels', value: { json: 'patch' } }],
  [{ op: 'replace', path: '/metadata/name', value: 'renamed' }],
  [{ op: 'add', path: '/spec', value: { made: true } }],
  [{ op: 'remove', path: '/spec' }],
  [{ op: 'add', path: '/metadata/annotations/a~1b', value: '1' }],
)

function patchOf(objects: readonly Mapping[]): fc.Arbitrary<Mapping> {
  const own = objects.map((object) => {
    const { apiVersion = '', kind = '', metadata = {} } = object
    return patchBody(kind).map((body): Mapping => {
      const both = { ...(metadata as Mapping), ...((body['metadata'] ?? {}) as Mapping) }
      return { patch: JSON.stringify({ apiVersion, kind, ...body, metadata: both }) }
    })
  })
  const selected = fc
    .tuple(
      fc.record(
        {
          kind: fc.constantFrom('Deployment', 'ConfigMap', '.*Set', 'Service'),
          name: fc.constantFrom('web', 'w.*', 'api|db'),
          labelSelector: fc.constantFrom('app=x', '!app'),
        },
        { requiredKeys: [] },
      ),
      fc.oneof(
        jsonPatch,
        fc.constant<Json>({
          apiVersion: 'v1',
          kind: 'Any',
          metadata: { name: 'any', labels: { selected: 'x' } },
        }),
      ),
    )
    .map(([target, patch]): Mapping => ({ target, patch: JSON.stringify(patch) }))
  return fc.oneof(...own, selected)
}

const generator = fc.record(
  {
    name,
    behavior: fc.constantFrom('create', 'merge', 'replace'),
    literals: fc.constantFrom<string[]>(['a=1', 'b="quoted"'], ['c=x=y']),
    namespace: fc.constant('team-a'),
    options: fc.record(
      { disableNameSuffixHash: fc.boolean(), immutable: fc.boolean(), labels: fc.constant({ g: 'x' }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['name', 'literals'] },
)

const replacement = (objects: readonly Mapping[]): fc.Arbitrary<Mapping> =>
  fc
    .record({
      from: fc.constantFrom(...objects),
      to: name,
      create: fc.boolean(),
      index: fc.constantFrom(0, 1, 9),
    })
    .map(({ from, to, create, index }): Mapping => ({
      source: {
        kind: from['kind'] ?? '',
        name: (from['metadata'] as Mapping)['name'] ?? '',
        fieldPath: 'metadata.name',
      },
      targets: [
        {
          select: { kind: 'Deployment', name: to },
          fieldPaths: ['spec.template.spec.containers.[name=main].image'],
          options: { delimiter: ':', index },
        },
        { select: { kind: 'Service' }, fieldPaths: ['metadata.annotations.copied'], options: { create } },
      ],
    }))

function kustomization(objects: readonly Mapping[]): fc.Arbitrary<Mapping> {
  const replicated = objects.filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet')
  const names = replicated.map(({ metadata }) => (metadata as Mapping)['name'] ?? '')
  return fc.record(
    {
      namePrefix: fc.constantFrom('pre-', 'x-'),
      nameSuffix: fc.constantFrom('-suf', '-v2'),
      namespace: fc.constantFrom('team-a', 'prod'),
      labels: fc.array(
        fc.record(
          {
            pairs: fc.constantFrom({ tier: 'back' }, { on: 'yes', n: '1' }),
            includeSelectors: fc.boolean(),
            includeTemplates: fc.boolean(),
          },
          { requiredKeys: ['pairs'] },
        ),
        { minLength: 1, maxLength: 2 },
      ),
      commonLabels: fc.constant({ common: 'label' }),
      commonAnnotations: fc.constant({ note: '"quoted": yes' }),
      images: fc.array(
        fc.record(
          {
            name: fc.constantFrom('nginx', 'redis', 'registry.example/app'),
            newName: fc.constant('mirror/nginx'),
            newTag: fc.constantFrom('v2', '1.0'),
            digest: fc.constant('sha256:feed'),
          },
          { requiredKeys: ['name'] },
        ),
        { minLength: 1, maxLength: 2 },
      ),
      ...(names.length > 0
        ? { replicas: fc.constantFrom(...names).map((name) => [{ name, count: 5 }]) }
        : {}),
      patches: fc.array(patchOf(objects), { minLength: 1, maxLength: 3 }),
      configMapGenerator: fc.array(generator, { minLength: 1, maxLength: 2 }),
      secretGenerator: fc.array(generator, { minLength: 1, maxLength: 1 }),
      generatorOptions: fc.constant({ annotations: { generated: 'x' } }),
      replacements: fc.array(replacement(objects), { minLength: 1, maxLength: 1 }),
      sortOptions: fc.constantFrom<Mapping>({ order: 'fifo' }, { order: 'legacy' }),
      buildMetadata: fc.constantFrom<Json>(
        ['originAnnotations'],
        ['transformerAnnotations'],
        ['managedByLabel'],
      ),
    },
    { requiredKeys: [] },
  )
}

/** Few of the fields at a time, or most trees would fail for one reason or another. */
function few(arbitrary: fc.Arbitrary<Mapping>): fc.Arbitrary<Mapping> {
  return fc
    .tuple(arbitrary, fc.infiniteStream(fc.nat(5)))
    .map(([fields, dice]) => Object.fromEntries(Object.entries(fields).filter(() => dice.next().value === 0)))
}

const objects = fc.uniqueArray(resource, {
  minLength: 1,
  maxLength: 5,
  selector: ({ kind, metadata }) => JSON.stringify([kind, metadata]),
})

function documents(objects: readonly Mapping[]): string {
  return objects.map((object) => `${JSON.stringify(object, undefined, 1)}\n`).join('---\n')
}

/** Trees of a base, perhaps a second one, perhaps a component, and an overlay over them. */
export const tree: fc.Arbitrary<Tree> = fc
  .record({ first: objects, second: fc.option(objects), component: fc.boolean(), deep: fc.boolean() })
  .chain(({ first, second, component, deep }) => {
    const all = [...first, ...(second ?? [])]
    return fc
      .record({
        base: few(kustomization(first)),
        other: few(kustomization(second ?? first)),
        part: few(kustomization(all)),
        middle: few(kustomization(all)),
        root: few(kustomization(all)),
      })
      .map(({ base, other, part, middle, root }): Tree => {
        const bases = second ? ['../base', '../other'] : ['../base']
        const used = [
          base,
          root,
          ...(second ? [other] : []),
          ...(component ? [part] : []),
          ...(deep ? [middle] : []),
        ]
        const write = (value: Mapping): string => JSON.stringify(value, undefined, 1)
        const files: Record<string, string> = {
          'base/all.yaml': documents(first),
          'base/kustomization.yaml': write({ resources: ['all.yaml'], ...base }),
          'root/kustomization.yaml': write({
            resources: deep ? ['../middle'] : bases,
            ...(component ? { components: ['../part'] } : {}),
            ...root,
          }),
        }
        if (second) {
          files['other/all.yaml'] = documents(second)
          files['other/kustomization.yaml'] = write({ resources: ['all.yaml'], ...other })
        }
        if (deep) files['middle/kustomization.yaml'] = write({ resources: bases, ...middle })
        if (component) {
          const kind = { apiVersion: 'kustomize.config.k8s.io/v1alpha1', kind: 'Component' }
          files['part/kustomization.yaml'] = write({
            ...kind,
            ...(Object.keys(part).length > 0 ? part : { namePrefix: 'part-' }),
          })
        }
        return { files, fields: used.flatMap((fields) => Object.keys(fields)) }
      })
  })
