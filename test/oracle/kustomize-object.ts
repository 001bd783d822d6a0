import fc from '../fast-check.ts'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type Mapping = Record<string, Json>

export const name = fc.constantFrom('web', 'api', 'db')
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
export const image = fc.constantFrom('nginx', 'nginx:1.25', 'registry.example/app:v1', 'redis@sha256:abc123')
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

/** Objects of the kinds that kustomize knows best, and one that it does not know. */
export const resource: fc.Arbitrary<Mapping> = fc.oneof(
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
