import { compareFields } from './kustomize-case.ts'

const resources = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, labels: {app: web}, annotations: {path: /a/b, text: a}}
spec:
  replicas: 1
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {serviceAccountName: web, containers: [{name: main, image: "nginx:1"}]}
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: team}
spec: {selector: {app: web}}
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: web}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: web}
subjects: [{kind: ServiceAccount, name: default}, {kind: ServiceAccount, name: web}, {kind: User, name: default}]
---
apiVersion: example.com/v1
kind: Widget
metadata: {name: web}
spec: {image: nginx:1, count: 1, where: x, parts: [{name: a, size: 1}], url: path/to}
`

const plugin = (kind: string, fields: string) =>
  `apiVersion: builtin\nkind: ${kind}\nmetadata: {name: one}\n${fields}\n`

/** A transformer in a file. */
function transformer(kind: string, fields: string) {
  return {
    'kustomization.yaml': 'resources: [all.yaml]\ntransformers: [one.yaml]\n',
    'all.yaml': resources,
    'one.yaml': plugin(kind, fields),
    'patch.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 5}\n',
    'targets.yaml': 'targets: [{fieldPath: metadata/annotations/new, selector: {kind: Widget}}]\n',
  }
}

function generator(kind: string, fields: string) {
  return {
    'kustomization.yaml': 'generators: [one.yaml]\n',
    'one.yaml': plugin(kind, fields),
    'a.env': 'A=1\nB=two\n',
  }
}

function validator(kind: string, fields: string) {
  return {
    'kustomization.yaml': 'resources: [all.yaml]\nvalidators: [one.yaml]\n',
    'all.yaml': resources,
    'one.yaml': plugin(kind, fields),
  }
}

const metadataName = 'fieldSpecs: [{path: metadata/name}]'

compareFields({
  transformers: {
    built: {
      AnnotationsTransformer: transformer(
        'AnnotationsTransformer',
        'annotations: {a: b}\nfieldSpecs: [{path: metadata/annotations, create: true}, {path: spec/parts, kind: X}]',
      ),
      'AnnotationsTransformer without fields': transformer('AnnotationsTransformer', 'annotations: {a: b}'),
      LabelTransformer: transformer(
        'LabelTransformer',
        'labels: {a: b}\nfieldSpecs: [{path: metadata/labels, create: true}, {path: spec/selector, kind: Service}]',
      ),
      PrefixTransformer: transformer('PrefixTransformer', `prefix: a-\n${metadataName}`),
      'PrefixTransformer with other fields': transformer(
        'PrefixTransformer',
        'prefix: a-\nfieldSpecs: [{path: spec/where, kind: Widget}]',
      ),
      SuffixTransformer: transformer('SuffixTransformer', `suffix: -z\n${metadataName}`),
      PrefixSuffixTransformer: transformer(
        'PrefixSuffixTransformer',
        `prefix: a-\nsuffix: -z\n${metadataName}`,
      ),
      NamespaceTransformer: transformer(
        'NamespaceTransformer',
        'fieldSpecs: [{path: spec/where, kind: Widget}]',
      ),
      'NamespaceTransformer with a namespace': {
        ...transformer('NamespaceTransformer', ''),
        'one.yaml':
          'apiVersion: builtin\nkind: NamespaceTransformer\nmetadata: {name: one, namespace: ns}\nfieldSpecs: [{path: spec/where, kind: Widget}]\n',
      },
      'NamespaceTransformer for what has none': {
        ...transformer('NamespaceTransformer', ''),
        'one.yaml':
          'apiVersion: builtin\nkind: NamespaceTransformer\nmetadata: {name: one, namespace: ns}\nunsetOnly: true\n',
      },
      'NamespaceTransformer for all service accounts': {
        ...transformer('NamespaceTransformer', ''),
        'one.yaml':
          'apiVersion: builtin\nkind: NamespaceTransformer\nmetadata: {name: one, namespace: ns}\nsetRoleBindingSubjects: allServiceAccounts\n',
      },
      'NamespaceTransformer for no subject': {
        ...transformer('NamespaceTransformer', ''),
        'one.yaml':
          'apiVersion: builtin\nkind: NamespaceTransformer\nmetadata: {name: one, namespace: ns}\nsetRoleBindingSubjects: none\nunsetOnly: true\n',
      },
      ImageTagTransformer: transformer(
        'ImageTagTransformer',
        'imageTag: {name: nginx, newName: other, newTag: "2"}\nfieldSpecs: [{path: spec/image}]',
      ),
      ReplicaCountTransformer: transformer(
        'ReplicaCountTransformer',
        'replica: {name: web, count: 4}\nfieldSpecs: [{path: spec/replicas, kind: Deployment}, {path: spec/made, create: true, kind: Widget}]',
      ),
      PatchTransformer: transformer('PatchTransformer', 'path: patch.yaml'),
      'PatchTransformer by JSON': transformer(
        'PatchTransformer',
        `target: {kind: Widget}\npatch: '[{"op": "remove", "path": "/spec/count"}]'`,
      ),
      'PatchTransformer with a target': transformer(
        'PatchTransformer',
        `target: {kind: Widget}\noptions: {allowNameChange: true}\npatch: '{kind: Any, metadata: {name: other}}'`,
      ),
      PatchStrategicMergeTransformer: transformer('PatchStrategicMergeTransformer', 'paths: [patch.yaml]'),
      'PatchStrategicMergeTransformer in place': transformer(
        'PatchStrategicMergeTransformer',
        'patches: |\n  {apiVersion: example.com/v1, kind: Widget, metadata: {name: web}, $patch: delete}',
      ),
      PatchJson6902Transformer: transformer(
        'PatchJson6902Transformer',
        `target: {kind: Widget, name: web}\njsonOp: '[{"op": "remove", "path": "/spec/count"}]'`,
      ),
      ReplacementTransformer: transformer(
        'ReplacementTransformer',
        'replacements: [{source: {kind: Widget, fieldPath: spec.where}, targets: [{select: {kind: Deployment}, fieldPaths: [metadata.labels.app]}]}]',
      ),
      ValueAddTransformer: transformer(
        'ValueAddTransformer',
        'value: added\ntargets: [{fieldPath: metadata/annotations/new}, {fieldPath: metadata/labels/app, selector: {kind: Deployment}}]',
      ),
      'ValueAddTransformer with the name of its directory': {
        'in/kustomization.yaml': 'resources: [all.yaml]\ntransformers: [one.yaml]\n',
        'in/all.yaml': resources,
        'in/one.yaml': plugin(
          'ValueAddTransformer',
          'targets: [{fieldPath: spec/where, selector: {kind: Widget}}]',
        ),
      },
      'ValueAddTransformer into paths': transformer(
        'ValueAddTransformer',
        'value: added\ntargets: [{fieldPath: metadata/annotations/path, filePathPosition: 1, selector: {kind: Deployment}}, {fieldPath: spec/url, filePathPosition: 2, selector: {kind: Widget}}, {fieldPath: spec/where, filePathPosition: 9, selector: {kind: Widget}}, {fieldPath: spec/none, filePathPosition: 1, selector: {kind: Widget}}]',
      ),
      'ValueAddTransformer into the namespace': transformer(
        'ValueAddTransformer',
        'value: added\ntargets: [{fieldPath: metadata/namespace}]',
      ),
      'ValueAddTransformer into items': transformer(
        'ValueAddTransformer',
        'value: added\ntargets: [{fieldPath: "spec/parts/[name=a]/new", selector: {kind: Widget}}, {fieldPath: "spec/parts/0/other", selector: {kind: Widget}}, {fieldPath: "spec/parts/[name=b]/new", selector: {kind: Widget}}]',
      ),
      'ValueAddTransformer with a slash in a name': transformer(
        'ValueAddTransformer',
        'value: added\ntargets: [{fieldPath: "metadata/annotations/example.com\\\\/x", selector: {kind: Widget}}]',
      ),
      'ValueAddTransformer with a number': transformer(
        'ValueAddTransformer',
        'value: "5"\ntargets: [{fieldPath: spec/count, selector: {kind: Widget}}, {fieldPath: spec/new, selector: {kind: Widget}}]',
      ),
      'ValueAddTransformer with targets in a file': transformer(
        'ValueAddTransformer',
        'value: added\ntargetFilePath: targets.yaml',
      ),
      HashTransformer: {
        'kustomization.yaml':
          'resources: [all.yaml]\ntransformers: [one.yaml]\nconfigMapGenerator: [{name: made, literals: [a=b]}]\n',
        'all.yaml': resources,
        'one.yaml': plugin('HashTransformer', ''),
      },
      'transformers in place': {
        'kustomization.yaml': `resources: [all.yaml]
transformers:
- |
  apiVersion: builtin
  kind: PrefixTransformer
  metadata: {name: one}
  prefix: a-
  fieldSpecs: [{path: metadata/name}]
- |
  apiVersion: builtin
  kind: LabelTransformer
  metadata: {name: two}
  labels: {a: b}
  fieldSpecs: [{path: metadata/labels, create: true}]
  ---
  apiVersion: builtin
  kind: LabelTransformer
  metadata: {name: three}
  labels: {a: c}
  fieldSpecs: [{path: metadata/labels}]
`,
        'all.yaml': resources,
      },
      'transformers in a directory, which is a kustomization itself': {
        'kustomization.yaml': 'resources: [all.yaml]\ntransformers: [more]\n',
        'all.yaml': resources,
        'more/kustomization.yaml':
          'resources: [one.yaml]\nnamePrefix: x-\npatches: [{target: {kind: PrefixTransformer}, patch: \'[{"op": "replace", "path": "/prefix", "value": "b-"}]\'}]\n',
        'more/one.yaml': plugin('PrefixTransformer', `prefix: a-\n${metadataName}`),
      },
      'fields that a transformer does not have': transformer(
        'PrefixTransformer',
        `prefix: a-\nsuffix: -z\nother: x\n${metadataName}`,
      ),
      'transformers told in annotations': {
        'kustomization.yaml':
          'resources: [all.yaml]\ntransformers: [one.yaml]\nbuildMetadata: [transformerAnnotations, originAnnotations]\n',
        'all.yaml': resources,
        'one.yaml': plugin('PrefixTransformer', `prefix: a-\n${metadataName}`),
      },
      'annotations, with which a patch removes the origin': {
        'kustomization.yaml':
          'resources: [all.yaml]\nbuildMetadata: [originAnnotations]\npatches: [{path: patch.yaml}]\n',
        'all.yaml': resources,
        'patch.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, annotations: null}\n',
      },
    },
    refused: {
      'a kind that is not built in': transformer('ShoutTransformer', ''),
      'the order of objects': transformer('SortOrderTransformer', 'sortOptions: {order: fifo}'),
      'a program': {
        ...transformer('X', ''),
        'one.yaml': 'apiVersion: team.example.com/v1\nkind: Shout\nmetadata: {name: one}\n',
      },
      'a container': {
        ...transformer('X', ''),
        'one.yaml': `apiVersion: team.example.com/v1
kind: Shout
metadata:
  name: one
  annotations: {config.kubernetes.io/function: "container: {image: shout}"}
`,
      },
      'two of one kind and name in place': {
        'kustomization.yaml': `resources: [all.yaml]
transformers:
- '{apiVersion: builtin, kind: LabelTransformer, metadata: {name: one}}'
- '{apiVersion: builtin, kind: LabelTransformer, metadata: {name: one}}'
`,
        'all.yaml': resources,
      },
      'a generator': transformer('ConfigMapGenerator', 'literals: [a=b]'),
      'no fields for a prefix': transformer('PrefixTransformer', 'prefix: a-'),
      'a mode for subjects that is none': transformer('NamespaceTransformer', 'setRoleBindingSubjects: some'),
      'no object with replicas': transformer(
        'ReplicaCountTransformer',
        `replica: {name: none, count: 1}\nfieldSpecs: [{path: spec/replicas}]`,
      ),
      'no target for a value': transformer('ValueAddTransformer', 'value: x'),
      'a target without a path': transformer(
        'ValueAddTransformer',
        'value: x\ntargets: [{selector: {kind: Widget}}]',
      ),
      'a negative position': transformer(
        'ValueAddTransformer',
        'value: x\ntargets: [{fieldPath: spec/where, filePathPosition: -1}]',
      ),
      'a value into a mapping': transformer('ValueAddTransformer', 'value: x\ntargets: [{fieldPath: spec}]'),
      'neither patch nor path': transformer('PatchTransformer', 'target: {kind: Widget}'),
      'neither paths nor patches': transformer('PatchStrategicMergeTransformer', ''),
      'a field of another type': transformer('LabelTransformer', 'labels: [a]'),
      'a file that is not there': {
        'kustomization.yaml': 'resources: [all.yaml]\ntransformers: [none.yaml]\n',
        'all.yaml': resources,
      },
    },
  },
  generators: {
    built: {
      ConfigMapGenerator: generator(
        'ConfigMapGenerator',
        'name: made\nliterals: [a=b]\nenvs: [a.env]\nfiles: [a.env]',
      ),
      'ConfigMapGenerator with its own name': generator('ConfigMapGenerator', 'literals: [a=b]'),
      'ConfigMapGenerator with options': generator(
        'ConfigMapGenerator',
        'literals: [a=b]\noptions: {disableNameSuffixHash: true, labels: {a: b}, annotations: {c: d}, immutable: true}',
      ),
      SecretGenerator: generator('SecretGenerator', 'name: made\ntype: example.com/x\nliterals: [a=b]'),
      IAMPolicyGenerator: generator(
        'IAMPolicyGenerator',
        'cloud: gke\nkubernetesService: {name: ksa, namespace: team}\nserviceAccount: {name: gsa, projectId: project}',
      ),
      'a generator in place': {
        'kustomization.yaml': `generators:
- |
  apiVersion: builtin
  kind: ConfigMapGenerator
  metadata: {name: made, namespace: team}
  literals: [a=b]
namePrefix: a-
`,
      },
      'a generator that merges': {
        'kustomization.yaml': 'configMapGenerator: [{name: made, literals: [a=b]}]\ngenerators: [one.yaml]\n',
        'one.yaml': plugin('ConfigMapGenerator', 'name: made\nbehavior: merge\nliterals: [c=d]'),
      },
    },
    refused: {
      'a kind that is not built in': generator('ShoutGenerator', ''),
      'a transformer': generator('LabelTransformer', 'labels: {a: b}'),
      'another cloud': generator('IAMPolicyGenerator', 'cloud: other'),
      'a name that is there already': {
        'kustomization.yaml': 'configMapGenerator: [{name: made, literals: [a=b]}]\ngenerators: [one.yaml]\n',
        'one.yaml': plugin('ConfigMapGenerator', 'name: made\nliterals: [c=d]'),
      },
    },
  },
  validators: {
    built: {
      'one that has nothing to change': validator(
        'LabelTransformer',
        'labels: {app: web}\nfieldSpecs: [{path: spec/labels}]',
      ),
      'one that is for nothing': validator(
        'PatchTransformer',
        `target: {kind: Secret}\npatch: '[{"op": "test", "path": "/data", "value": 1}]'`,
      ),
    },
    refused: {
      'one that changes something': validator(
        'LabelTransformer',
        'labels: {other: web}\nfieldSpecs: [{path: metadata/labels, create: true}]',
      ),
      'one that has another look at what the transformers made': {
        'kustomization.yaml': 'resources: [all.yaml]\nvalidators: [one.yaml]\nnamePrefix: a-\n',
        'all.yaml': resources,
        'one.yaml': plugin(
          'PatchTransformer',
          `target: {kind: Widget}\npatch: '[{"op": "test", "path": "/spec/count", "value": 1}]'`,
        ),
      },
      'one that fails': validator(
        'PatchTransformer',
        `target: {kind: Widget}\npatch: '[{"op": "test", "path": "/spec/count", "value": 2}]'`,
      ),
      'a program': {
        ...validator('X', ''),
        'one.yaml': 'apiVersion: team.example.com/v1\nkind: Check\nmetadata: {name: one}\n',
      },
    },
  },
})
