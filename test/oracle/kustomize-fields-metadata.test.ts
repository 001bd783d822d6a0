import { compareFields, type FieldCases, type Files } from './kustomize-case.ts'

const versions = {
  CronJob: 'batch/v1',
  CustomResourceDefinition: 'apiextensions.k8s.io/v1',
  DaemonSet: 'apps/v1',
  Deployment: 'apps/v1',
  HorizontalPodAutoscaler: 'autoscaling/v2',
  Ingress: 'networking.k8s.io/v1',
  Job: 'batch/v1',
  Namespace: 'v1',
  NetworkPolicy: 'networking.k8s.io/v1',
  PersistentVolumeClaim: 'v1',
  Pod: 'v1',
  PodDisruptionBudget: 'policy/v1',
  PodTemplate: 'v1',
  ReplicaSet: 'apps/v1',
  ReplicationController: 'v1',
  Rollout: 'argoproj.io/v1alpha1',
  Service: 'v1',
  StatefulSet: 'apps/v1',
}

const template = `
  template:
    metadata: {labels: {a: b}}
    spec:
      affinity:
        podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{labelSelector: {matchLabels: {a: b}}}]}
        podAntiAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{podAffinityTerm: {labelSelector: {matchLabels: {a: b}}}}]}
      topologySpreadConstraints: [{labelSelector: {matchLabels: {c: d}}}]
      containers: [{name: a, image: 'x:1'}]
`
const specs: Readonly<Record<string, string>> = {
  CronJob: `  jobTemplate:\n    spec:${template.replaceAll('\n', '\n    ').trimEnd()}\n`,
  NetworkPolicy: `  podSelector: {matchLabels: {a: b}}\n  ingress: [{from: [{podSelector: {matchLabels: {c: d}}}, {namespaceSelector: {}}]}]\n  egress: [{to: [{podSelector: {matchLabels: {c: d}}}]}]\n`,
  Service: '  selector: {a: b}\n',
}
const workload = `  selector: {matchLabels: {a: b}}${template}  volumeClaimTemplates: [{metadata: {name: v}}]\n`

/** The shapes that an object of a kind can have: bare, with everything, and with mappings that have no value. */
function objects(kind: keyof typeof versions): Record<string, string> {
  const head = `apiVersion: ${versions[kind]}\nkind: ${kind}\nmetadata:\n  name: web\n`
  return {
    bare: head,
    full: `${head}  labels: {z: w}\nspec:\n${specs[kind] ?? workload}`,
    empty: `${head}  labels:\n  annotations:\nspec:\n  selector:\n  template:\n    metadata:\n      labels:\n`,
  }
}

function ofEveryKind(lines: string): Record<string, Files> {
  const kinds = Object.keys(versions) as (keyof typeof versions)[]
  return Object.fromEntries(
    kinds.flatMap((kind) =>
      Object.entries(objects(kind)).map(([shape, object]) => [
        `${lines}: ${shape} ${kind}`,
        { 'kustomization.yaml': `resources: [a.yaml]\n${lines}\n`, 'a.yaml': object },
      ]),
    ),
  )
}

const deployment = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 1\n  selector: {matchLabels: {a: b}}\n`

function small(lines: string, more: Files = {}): Files {
  return { 'kustomization.yaml': `resources: [a.yaml]\n${lines}\n`, 'a.yaml': deployment, ...more }
}

function refusals(...lines: readonly string[]): Record<string, Files> {
  return Object.fromEntries(lines.map((line) => [line, small(line)]))
}

const labels: FieldCases = {
  built: {
    ...ofEveryKind('labels: [{pairs: {l: m, a: q}}]'),
    ...ofEveryKind('labels: [{pairs: {l: m}, includeSelectors: true}]'),
    ...ofEveryKind('labels: [{pairs: {l: m}, includeTemplates: true}]'),
    ...ofEveryKind(
      'labels: [{pairs: {l: m}, fields: [{path: spec/foo/bar, create: true}, {path: spec/template/metadata/labels, create: true, kind: Deployment}]}]',
    ),
    'several, with commonLabels last': small(
      'commonLabels: {a: "3"}\nlabels: [{pairs: {a: "1", b: "1"}}, {pairs: {a: "2"}, includeSelectors: true}]',
    ),
    'texts that look like something else': small(
      'labels: [{pairs: {a: "1", b: "true", c: "null", d: "1.10", e: ""}}]',
    ),
    'no pairs': small('labels: [{}]'),
  },
  refused: refusals(
    'labels: [{pairs: {"1": a}}]',
    'labels: [{pairs: {"": a}}]',
    'labels: [{pairs: {2024-01-01: a}}]',
    'generatorOptions: {labels: {"true": a}}\nconfigMapGenerator: [{name: c}]',
    'labels: [{pairs: {a: 1}}]',
    'labels: [{pairs: {a: yes}}]',
    'labels: [{pair: {a: b}}]',
    'labels: {a: b}',
    'labels: [{pairs: [a]}]',
    'labels: [{pairs: {a: b}, includeSelectors: "true"}]',
  ),
}

const namespace: FieldCases = {
  built: {
    ...ofEveryKind('namespace: prod'),
    'subjects of bindings': {
      'kustomization.yaml': 'resources: [a.yaml]\nnamespace: prod\n',
      'a.yaml': ['RoleBinding', 'ClusterRoleBinding']
        .map(
          (kind) =>
            `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata: {name: a}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: r}\nsubjects:\n- {kind: ServiceAccount, name: default, namespace: old}\n- {kind: ServiceAccount, name: own, namespace: old}\n- {kind: ServiceAccount, name: here}\n- {kind: User, name: me}\n---\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: ${kind.toLowerCase()}}\n`,
        )
        .concat(`apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: own, namespace: old}\n`)
        .join('---\n'),
    },
    'webhooks, services of APIs and conversion': {
      'kustomization.yaml': 'resources: [a.yaml]\nnamespace: prod\n',
      'a.yaml': [
        'apiVersion: v1\nkind: Service\nmetadata: {name: hook, namespace: old}\n',
        'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata: {name: v}\nwebhooks: [{name: a, clientConfig: {service: {name: hook, namespace: old}}}, {name: b, clientConfig: {url: u}}]\n',
        'apiVersion: admissionregistration.k8s.io/v1\nkind: MutatingWebhookConfiguration\nmetadata: {name: m}\nwebhooks: [{name: a, clientConfig: {service: {name: other, namespace: old}}}]\n',
        'apiVersion: apiregistration.k8s.io/v1\nkind: APIService\nmetadata: {name: v1.x.io}\nspec: {service: {name: hook, namespace: old}}\n',
        'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: c}\nspec: {conversion: {strategy: Webhook, webhook: {clientConfig: {service: {name: hook, namespace: old}}}}}\n',
      ].join('---\n'),
    },
    'two layers': {
      'kustomization.yaml': 'resources: [base]\nnamespace: outer\n',
      'base/kustomization.yaml': 'resources: [a.yaml]\nnamespace: inner\n',
      'base/a.yaml': deployment,
    },
  },
  refused: {
    ...refusals('namespace: n', 'namespace: 1', 'namespace: [a]', 'namespace: {a: b}'),
    'two that become one': {
      'kustomization.yaml': 'resources: [a.yaml]\nnamespace: prod\n',
      'a.yaml': ['one', 'two']
        .map((space) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: ${space}}\n`)
        .join('---\n'),
    },
  },
}

const names: FieldCases = {
  built: {
    ...ofEveryKind('namePrefix: p-\nnameSuffix: -s'),
    'three layers': {
      'kustomization.yaml': 'resources: [middle]\nnamePrefix: a-\nnameSuffix: -a\n',
      'middle/kustomization.yaml': 'resources: [../base]\nnamePrefix: b-\n',
      'base/kustomization.yaml': 'resources: [a.yaml]\nnameSuffix: -c\n',
      'base/a.yaml': deployment,
    },
    'a name that looks like a number': {
      'kustomization.yaml': 'resources: [a.yaml]\nnamePrefix: p-\n',
      'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "0777"}\n',
    },
  },
  refused: refusals('namePrefix: 1', 'nameSuffix: no', 'namePrefix: [a]', 'nameprefixes: a'),
}

compareFields({
  labels,
  commonLabels: {
    built: { ...ofEveryKind('commonLabels: {l: m, a: q}') },
    refused: refusals(
      'commonLabels: {a: 1}',
      'commonLabels: {a: on}',
      'commonLabels: [a]',
      'commonLabels: a',
    ),
  },
  commonAnnotations: {
    built: {
      ...ofEveryKind('commonAnnotations: {l: m, "x/y": "1"}'),
      'a date, which stays as it is': small('commonAnnotations: {a: 2024-01-01}'),
      'values without quotes at the object': {
        'kustomization.yaml': 'resources: [a.yaml]\ncommonAnnotations: {z: z}\n',
        'a.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  annotations: {a: 1.10, b: 0777, c: true, d: ~, e: 2024-01-01}\n',
      },
    },
    refused: refusals(
      'commonAnnotations: {a: 1}',
      'commonAnnotations: {a: true}',
      'commonAnnotations: {? : b}',
    ),
  },
  namespace,
  'namePrefix and nameSuffix': names,
  replicas: {
    built: {
      ...ofEveryKindWithReplicas(),
      'a name before the prefix': small('namePrefix: p-\nreplicas: [{name: web, count: 5}]'),
      'no count': small('replicas: [{name: web}]'),
    },
    refused: refusals(
      'replicas: [{name: other, count: 1}]',
      'replicas: [{count: 1}]',
      'replicas: [{name: web, count: "1"}]',
      'replicas: [{name: web, count: 1.5}]',
      'replicas: [{name: web, replicas: 1}]',
    ),
  },
  buildMetadata: {
    built: {
      ...ofEveryKind('buildMetadata: [originAnnotations]'),
      'origins and transformations': small(
        'buildMetadata: [originAnnotations, transformerAnnotations]\nnamePrefix: x-\nnamespace: q\ncommonLabels: {a: b}\nimages: [{name: x, newTag: z}]\nconfigMapGenerator: [{name: c, literals: [a=b]}]',
      ),
      'through a base and a component': {
        'kustomization.yaml':
          'resources: [base]\ncomponents: [c]\nbuildMetadata: [transformerAnnotations, originAnnotations]\n',
        'base/kustomization.yaml': 'resources: [a.yaml]\nnamespace: q\n',
        'base/a.yaml': deployment,
        'c/kustomization.yaml':
          'kind: Component\ncommonAnnotations: {a: b}\nconfigMapGenerator: [{name: c}]\n',
      },
    },
    refused: refusals('buildMetadata: originAnnotations', 'buildMetadata: [1]'),
  },
})

function ofEveryKindWithReplicas(): Record<string, Files> {
  return Object.fromEntries(
    ['Deployment', 'ReplicaSet', 'StatefulSet', 'ReplicationController'].flatMap((kind) => {
      const version = kind === 'ReplicationController' ? 'v1' : 'apps/v1'
      return ['spec: {replicas: 1}', 'spec: {}', 'spec: {replicas: }', ''].map((spec) => [
        `${kind} with ${spec || 'no spec'}`,
        {
          'kustomization.yaml': 'resources: [a.yaml]\nreplicas: [{name: web, count: 5}]\n',
          'a.yaml': `apiVersion: ${version}\nkind: ${kind}\nmetadata: {name: web}\n${spec}\n`,
        },
      ])
    }),
  )
}
