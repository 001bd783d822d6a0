import { compareFields } from './kustomize-case.ts'

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels: {app: web, tier: front}
  annotations: {note: first}
spec:
  replicas: 2
  strategy:
    type: RollingUpdate
    rollingUpdate: {maxSurge: 1}
  template:
    spec:
      hostAliases: [{ip: 10.0.0.1, hostnames: [a]}, {ip: 10.0.0.2, hostnames: [b]}]
      tolerations: [{key: a, operator: Exists}]
      topologySpreadConstraints:
      - {maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule}
      initContainers: [{name: init, image: "busybox:1"}]
      containers:
      - name: main
        image: nginx:1.25
        args: [--one, --two]
        env: [{name: A, value: one}, {name: B, value: two}]
        ports:
        - {containerPort: 80, protocol: TCP, name: http}
        - {containerPort: 80, protocol: UDP}
        volumeMounts: [{name: data, mountPath: /data}, {name: cfg, mountPath: /cfg}]
      - name: side
        image: side:1
      volumes:
      - {name: data, emptyDir: {}}
      - {name: cfg, configMap: {name: cfg}}
      - {name: all, projected: {sources: [{configMap: {name: cfg}}, {secret: {name: s}}]}}
`
const service = `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  externalIPs: [10.0.0.1]
  ports: [{name: http, port: 80}, {name: dns, port: 53, protocol: UDP}]
`
const ingress = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
  - host: a.example
    http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}
  - host: b.example
`
const widget = `apiVersion: example.com/v1
kind: Widget
metadata:
  name: web
spec:
  list: [{name: a, value: 1}, {name: b, value: 2}]
  size: 5
`

const head = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
`
const inDeployment = (spec: string) => `${head}spec:\n${spec}`
const inPod = (spec: string) => inDeployment(`  template:\n    spec:\n${spec.replace(/^/gm, '      ')}`)

/** A patch of the deployment by its own name. */
function patched(patch: string, resources = deployment): Record<string, string> {
  return {
    'kustomization.yaml': 'resources: [all.yaml]\npatches: [{path: patch.yaml}]\n',
    'all.yaml': resources,
    'patch.yaml': patch,
  }
}

/** An entry of `patches`, given as YAML in flow style, with a patch in a file. */
function entry(fields: string, patch: string, resources = `${deployment}---\n${service}`) {
  return {
    'kustomization.yaml': `resources: [all.yaml]\npatches:\n- {path: patch.yaml, ${fields}}\n`,
    'all.yaml': resources,
    'patch.yaml': patch,
  }
}

const label = 'kind: Any\nmetadata: {name: any, labels: {patched: "yes"}}\n'
const json = (operations: string) => entry('target: {kind: Deployment, name: web}', operations)
const onlyJson = (operation: string) => json(`[${operation}]`)

compareFields({
  'patches with lists that merge by key': {
    built: {
      'containers by name, new ones first': patched(
        inPod('containers: [{name: new, image: new}, {name: side, image: "side:2"}]'),
      ),
      'environment by name': patched(
        inPod('containers: [{name: main, env: [{name: B, value: three}, {name: C, value: "4"}]}]'),
      ),
      'a variable that changes from value to valueFrom': patched(
        inPod(
          'containers: [{name: main, env: [{name: A, value: null, valueFrom: {fieldRef: {fieldPath: x}}}]}]',
        ),
      ),
      'ports by port and protocol': patched(
        inPod('containers: [{name: main, ports: [{containerPort: 80, protocol: UDP, name: dns}]}]'),
      ),
      'a port without protocol': patched(
        inPod('containers: [{name: main, ports: [{containerPort: 80, name: other}, {containerPort: 443}]}]'),
      ),
      'volume mounts by path': patched(
        inPod('containers: [{name: main, volumeMounts: [{name: other, mountPath: /data}]}]'),
      ),
      'volumes by name, whose kind is kept beside a new one': patched(
        inPod('volumes: [{name: data, hostPath: {path: /x}}]'),
      ),
      'a volume whose kind is taken away': patched(
        inPod('volumes: [{name: data, emptyDir: null, hostPath: {path: /x}}]'),
      ),
      'init containers by name': patched(inPod('initContainers: [{name: init, args: [x]}, {name: two}]')),
      'host aliases by address': patched(
        inPod('hostAliases: [{ip: 10.0.0.2, hostnames: [c]}, {ip: 10.0.0.3}]'),
      ),
      'tolerations, which are replaced': patched(inPod('tolerations: [{key: b, operator: Exists}]')),
      'spread constraints by topology': patched(
        inPod(
          'topologySpreadConstraints: [{topologyKey: zone, whenUnsatisfiable: DoNotSchedule, maxSkew: 2}]',
        ),
      ),
      'projected sources, which are replaced': patched(
        inPod('volumes: [{name: all, projected: {sources: [{secret: {name: t}}]}}]'),
      ),
      'arguments, which are replaced': patched(inPod('containers: [{name: main, args: [--three]}]')),
      'service ports by number': patched(
        'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: 80, targetPort: 8080}, {port: 443}]}\n',
        service,
      ),
      'rules of an ingress, which are replaced': patched(
        'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web}\nspec: {rules: [{host: c.example}]}\n',
        ingress,
      ),
      'lists of a custom resource, which are replaced': patched(
        'apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: web}\nspec: {list: [{name: a, value: 3}]}\n',
        widget,
      ),
      'a list in a mapping that was not there': patched(
        inPod('containers: [{name: side, env: [{name: X, value: x}, {name: Y, value: y}]}]'),
      ),
      'an empty list': patched(inPod('containers: []\nvolumes: []')),
      'service account image pull secrets': patched(
        'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a}\nimagePullSecrets: [{name: y}]\nsecrets: [{name: z}]\n',
        'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a}\nimagePullSecrets: [{name: x}]\nsecrets: [{name: x}]\n',
      ),
      'finalizers, a list of scalars that merges': patched(
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, finalizers: [two, three]}\n',
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, finalizers: [one, two]}\n',
      ),
      'webhooks by name': patched(
        'apiVersion: admissionregistration.k8s.io/v1\nkind: MutatingWebhookConfiguration\nmetadata: {name: a}\nwebhooks: [{name: x, failurePolicy: Fail}]\n',
        'apiVersion: admissionregistration.k8s.io/v1\nkind: MutatingWebhookConfiguration\nmetadata: {name: a}\nwebhooks: [{name: w}, {name: x, sideEffects: None}]\n',
      ),
    },
    refused: {
      'a mapping where a list is': patched(inPod('containers: {name: main}')),
      'a list where a mapping is': patched(inDeployment('  template: [a]')),
      'a scalar where a mapping is': patched(inDeployment('  strategy: Recreate')),
    },
  },
  'patches with directives': {
    built: {
      'an object that is deleted': patched(`${head}$patch: delete\n`, `${deployment}---\n${service}`),
      'an object that is to be replaced': patched(`${head}$patch: replace\nspec: {replicas: 9}\n`),
      'a mapping that is replaced': patched(inDeployment('  strategy: {$patch: replace, type: Recreate}')),
      'a mapping that is deleted': patched(inDeployment('  strategy: {$patch: delete}')),
      'a mapping that is merged': patched(inDeployment('  strategy: {$patch: merge, type: OnDelete}')),
      'an item that is deleted': patched(inPod('containers: [{name: side, $patch: delete}]')),
      'an item that is not there and deleted': patched(inPod('containers: [{name: none, $patch: delete}]')),
      'an item that is replaced': patched(inPod('containers: [{name: main, $patch: replace, image: x}]')),
      'a list that is replaced': patched(inPod('containers: [{$patch: replace}, {name: only, image: x}]')),
      'a list that is deleted': patched(inPod('volumes: [{$patch: delete}]')),
      'a port that is deleted': patched(
        inPod('containers: [{name: main, ports: [{containerPort: 80, protocol: UDP, $patch: delete}]}]'),
      ),
      'retained keys, which kustomize does not know': patched(
        inDeployment('  strategy: {$retainKeys: [type], type: Recreate}'),
      ),
      'an order of items, which kustomize does not know': patched(
        inPod(
          '$setElementOrder/containers: [{name: side}, {name: main}]\ncontainers: [{name: side, image: x}]',
        ),
      ),
      'items of a list of scalars, which kustomize does not know': patched(
        inPod('containers: [{name: main, $deleteFromPrimitiveList/args: [--one]}]'),
      ),
      'null, which takes a field away': patched(
        inDeployment('  replicas: null\n  strategy:\n    rollingUpdate: null'),
      ),
      'a field without a value': patched(inDeployment('  replicas:\n  strategy: ~')),
      'null where nothing is': patched(inDeployment('  paused: null\n  extra: {deep: null, other: 1}')),
      'labels replaced': patched(`apiVersion: apps/v1
kind: Deployment
metadata: {name: web, labels: {$patch: replace, only: one}}
`),
      'several objects in one file': patched(
        `${inDeployment('  replicas: 7\n')}---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\n$patch: delete\n`,
        `${deployment}---\n${service}`,
      ),
      'a list of objects': patched(
        `apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: Service, metadata: {name: web, labels: {x: y}}}]\n`,
        service,
      ),
      'numbers, words and dates': patched(
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: yes, b: 0o17, c: 1e3, d: 2020-01-01, e: "on", f: !!str 5}\n',
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: x, z: z}\n',
      ),
      'numbers and words in the place of texts in quotes': patched(
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: 9, b: false, c: 1.50, d: 5, e: "6"}\n',
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: "8", b: "true", c: "1", d: web, e: 5}\n',
      ),
      'directives in what is new': patched(
        inDeployment('  new: {$patch: merge, a: {$patch: delete}, b: {c: {$patch: replace, d: 1}}}'),
      ),
    },
    refused: {
      'an unknown directive': patched(inDeployment('  strategy: {$patch: remove}')),
      'an unknown directive in a list': patched(inPod('containers: [{$patch: remove}]')),
      'an object that is not there': patched(head.replace('web', 'other')),
      'an object of another version': patched(head.replace('apps/v1', 'apps/v1beta1')),
      'an object in another namespace': patched(`${head}  namespace: other\n`),
      'an object that an earlier patch deleted': {
        'kustomization.yaml': `resources: [all.yaml]
patches:
- patch: '{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, $patch: delete}'
- patch: '{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {replicas: 1}}'
`,
        'all.yaml': deployment,
      },
      'no kind': patched('metadata: {name: web}\nspec: {replicas: 1}\n'),
      'no name': patched('apiVersion: apps/v1\nkind: Deployment\nspec: {replicas: 1}\n'),
      'a file that is not there': {
        'kustomization.yaml': 'resources: [all.yaml]\npatches: [{path: none.yaml}]\n',
        'all.yaml': deployment,
      },
      'neither patch nor path': {
        'kustomization.yaml': 'resources: [all.yaml]\npatches: [{target: {kind: Deployment}}]\n',
        'all.yaml': deployment,
      },
      'both patch and path': {
        ...patched(head),
        'kustomization.yaml': `resources: [all.yaml]
patches: [{path: patch.yaml, patch: "{}"}]
`,
      },
      'a text that is no YAML': patched('{'),
      'an unknown field of the entry': entry('targets: {kind: Deployment}', label),
    },
  },
  'patches with targets': {
    built: {
      'a kind': entry('target: {kind: Deployment}', label),
      'a regular expression for the whole name': entry('target: {name: w.b}', label),
      'a part of a name, which is not enough': entry('target: {name: we}', label),
      alternatives: entry('target: {kind: Service|Secret}', label),
      'an anchored expression': entry('target: {name: ^web$}', label),
      'a flag': entry('target: {name: "(?i)WEB"}', label),
      'a group': entry('target: {group: apps}', label),
      'a group by an expression': entry('target: {group: ".*"}', label),
      'a version': entry('target: {version: v1}', label),
      everything: entry('target: {}', label),
      nothing: entry('target: {kind: Secret, name: none}', label),
      'a label': entry('target: {labelSelector: app=web}', label),
      'a set of labels': entry(
        'target: {labelSelector: "app in (web, api),tier notin (back),!canary"}',
        label,
      ),
      'a label that is there': entry('target: {labelSelector: tier}', label),
      'a label that differs': entry('target: {labelSelector: app!=web}', label),
      'an annotation': entry('target: {annotationSelector: note=first}', label),
      'a namespace that objects without one count as': entry('target: {namespace: default}', label),
      'another namespace': entry('target: {namespace: other}', label),
      'a selector that is wrong, where nothing else fits': entry(
        'target: {kind: Secret, labelSelector: "a b"}',
        label,
      ),
      'labels of the patch that are null': entry(
        'target: {kind: Deployment}',
        'kind: Any\nmetadata: {name: any, labels: {app: null, number: 5, on: true}, annotations: {note: null}}\n',
      ),
      'labels and annotations that are null': entry(
        'target: {kind: Deployment}',
        'kind: Any\nmetadata: {name: any, labels: null, annotations: null}\nspec: {replicas: null}\n',
      ),
      'deletion of all': entry(
        'target: {kind: Service}',
        'kind: Any\nmetadata: {name: any}\n$patch: delete\n',
      ),
      'the name before a prefix, and the one after': {
        'kustomization.yaml': `resources: [base]
patches:
- {path: patch.yaml, target: {kind: Deployment, name: a-web}}
- target: {kind: Deployment, name: web}
  patch: '[{"op": "add", "path": "/metadata/labels/json", "value": "1"}]'
`,
        'patch.yaml': label,
        'base/kustomization.yaml': 'namePrefix: a-\nresources: [all.yaml]\n',
        'base/all.yaml': deployment,
      },
      'the name before a prefix, without target': {
        'kustomization.yaml': 'resources: [base]\nnamespace: team\npatches: [{path: patch.yaml}]\n',
        'patch.yaml': inDeployment('  replicas: 4\n'),
        'base/kustomization.yaml': 'namePrefix: a-\nnameSuffix: -b\nresources: [all.yaml]\n',
        'base/all.yaml': deployment,
      },
      'a name that is kept': entry(
        'target: {kind: Deployment}',
        'apiVersion: apps/v9\nkind: Other\nmetadata: {name: other, namespace: other}\nspec: {replicas: 1}\n',
      ),
      'a name that may change': entry(
        'target: {kind: Deployment}, options: {allowNameChange: true}',
        'kind: Other\nmetadata: {name: other}\n',
      ),
      'a kind that may change': entry(
        'target: {kind: Deployment}, options: {allowKindChange: true}',
        'kind: StatefulSet\nmetadata: {name: other}\n',
      ),
      'name and kind, and references to them': {
        'kustomization.yaml': `resources: [all.yaml]
patches:
- target: {kind: ConfigMap}
  options: {allowNameChange: true}
  patch: '{kind: ConfigMap, metadata: {name: new, annotations: {a: null}}}'
`,
        'all.yaml': `apiVersion: v1
kind: ConfigMap
metadata: {name: cfg}
---
${deployment}`,
      },
      'annotations that are removed, and with them the names before': {
        'kustomization.yaml': 'resources: [base]\npatches: [{path: patch.yaml}]\n',
        'patch.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cfg, annotations: null}\n',
        'base/kustomization.yaml': 'namePrefix: a-\nresources: [all.yaml]\n',
        'base/all.yaml': `apiVersion: v1
kind: ConfigMap
metadata: {name: cfg, annotations: {a: b}}
---
${deployment}`,
      },
      'annotations of a generated object that are removed, and with them its hash': {
        'kustomization.yaml':
          'configMapGenerator: [{name: cfg, literals: [a=b]}]\npatches: [{path: patch.yaml}]\n',
        'patch.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cfg, annotations: {$patch: delete}}\n',
      },
    },
    refused: {
      'an expression that is none': entry('target: {name: "("}', label),
      'a selector that is none': entry('target: {kind: Deployment, labelSelector: "a b"}', label),
      'several objects for one target': entry('target: {kind: Deployment}', `${label}---\n${label}`),
      'two objects of one name afterwards': entry(
        'target: {kind: Service}, options: {allowNameChange: true}',
        'kind: Service\nmetadata: {name: same}\n',
        `${service}---\n${service.replace('name: web', 'name: api')}`,
      ),
      'an object without a name afterwards': entry(
        'target: {kind: Service}',
        '[{"op": "remove", "path": "/metadata/name"}]',
      ),
    },
  },
  'patches by JSON': {
    built: {
      'operations in YAML': json(`- op: replace
  path: /spec/replicas
  value: 3
- op: add
  path: /spec/template/spec/containers/0/env/-
  value: {name: C, value: "3"}
- {op: remove, path: /spec/template/spec/containers/1}
- {op: copy, from: /metadata/labels/app, path: /metadata/annotations/example.com~1app}
- {op: move, from: /spec/strategy/type, path: /spec/kind}
- {op: test, path: /metadata/name, value: web}
`),
      'the first of several documents': json(`- {op: remove, path: /spec/replicas}
---
- {op: remove, path: /spec/strategy}
`),
      'a field that is not there replaced': onlyJson('{"op": "replace", "path": "/spec/none", "value": 1}'),
      'a field that is not there copied': onlyJson('{"op": "copy", "from": "/spec/none", "path": "/spec/x"}'),
      'null added': onlyJson('{"op": "add", "path": "/spec/x", "value": null}'),
      'no value': onlyJson('{"op": "add", "path": "/spec/x"}'),
      'indices from the end': onlyJson(
        '{"op": "add", "path": "/spec/template/spec/containers/-1", "value": {"name": "last"}}',
      ),
      'a path without a slash at its start': onlyJson('{"op": "add", "path": "x/y", "value": 1}'),
      'a test of what is not there': onlyJson('{"op": "test", "path": "/spec/none", "value": null}'),
      'the whole object replaced': onlyJson(
        '{"op": "replace", "path": "", "value": {"apiVersion": "v1", "kind": "X", "metadata": {"name": "y"}}}',
      ),
      'a large number': onlyJson('{"op": "add", "path": "/spec/x", "value": 12345678901234567890}'),
      'annotations of another type, which become text': onlyJson(
        '{"op": "add", "path": "/metadata/annotations/number", "value": 5}',
      ),
      'annotations removed, names before kept': {
        'kustomization.yaml': `resources: [base]
patches:
- {target: {kind: Service}, patch: '[{"op": "remove", "path": "/metadata/annotations"}]'}
`,
        'base/kustomization.yaml': 'namePrefix: a-\nresources: [all.yaml]\n',
        'base/all.yaml': `${service}---\n${ingress}`,
      },
      'no operations': json('[]'),
      'nothing that is selected, whatever the operations': entry(
        'target: {kind: Secret}',
        '[{"op": "none"}, null]',
      ),
    },
    refused: {
      'no target': entry('options: {}', '[{"op": "remove", "path": "/spec"}]'),
      'an unknown operation': onlyJson('{"op": "none", "path": "/spec"}'),
      'nothing to remove': onlyJson('{"op": "remove", "path": "/spec/none"}'),
      'nothing to move': onlyJson('{"op": "move", "from": "/spec/none", "path": "/spec/x"}'),
      'a parent that is not there': onlyJson('{"op": "add", "path": "/none/x", "value": 1}'),
      'an index out of bounds': onlyJson('{"op": "remove", "path": "/spec/template/spec/containers/9"}'),
      'a name for an index': onlyJson('{"op": "remove", "path": "/spec/template/spec/containers/main"}'),
      'a test that fails': onlyJson('{"op": "test", "path": "/metadata/name", "value": "api"}'),
      'an addition to nothing': onlyJson('{"op": "add", "path": "", "value": {}}'),
      'YAML in brackets': json('[{op: remove, path: /spec/replicas}]'),
      'one operation without a list': json('op: remove\npath: /spec/replicas\n'),
    },
  },
  patchesStrategicMerge: {
    built: {
      'a file and a text': {
        'kustomization.yaml': `resources: [all.yaml]
patchesStrategicMerge:
- patch.yaml
- |
  apiVersion: apps/v1
  kind: Deployment
  metadata: {name: web, labels: {app: null}}
  spec: {paused: true}
`,
        'all.yaml': deployment,
        'patch.yaml': inDeployment('  replicas: 5\n'),
      },
      deletion: {
        'kustomization.yaml': 'resources: [all.yaml]\npatchesStrategicMerge: [patch.yaml]\n',
        'all.yaml': `${deployment}---\n${service}`,
        'patch.yaml': `${head}$patch: delete\n---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {type: NodePort}\n`,
      },
    },
    refused: {
      'an object that is not there': {
        'kustomization.yaml': 'resources: [all.yaml]\npatchesStrategicMerge: [patch.yaml]\n',
        'all.yaml': service,
        'patch.yaml': head,
      },
      'an empty file': {
        'kustomization.yaml': 'resources: [all.yaml]\npatchesStrategicMerge: [patch.yaml]\n',
        'all.yaml': service,
        'patch.yaml': '# nothing\n',
      },
    },
  },
  patchesJson6902: {
    built: {
      'a file and a text': {
        'kustomization.yaml': `resources: [all.yaml]
patchesJson6902:
- path: patch.yaml
  target: {group: apps, version: v1, kind: Deployment, name: web}
- target: {version: v1, kind: Deployment, name: w.*}
  patch: |-

    [{"op": "add", "path": "/spec/paused", "value": true}]
`,
        'all.yaml': deployment,
        'patch.yaml': '- {op: remove, path: /spec/replicas}\n',
      },
      'nothing that is selected': {
        'kustomization.yaml': `resources: [all.yaml]
patchesJson6902: [{target: {kind: Secret, name: x}, patch: '[{"op": "remove", "path": "/x"}]'}]
`,
        'all.yaml': deployment,
      },
    },
    refused: {
      'a target without a name': {
        'kustomization.yaml': `resources: [all.yaml]
patchesJson6902: [{target: {kind: Deployment}, patch: '[{"op": "remove", "path": "/spec"}]'}]
`,
        'all.yaml': deployment,
      },
      'no operations': {
        'kustomization.yaml': `resources: [all.yaml]
patchesJson6902: [{target: {kind: Deployment, name: web}, patch: '[]'}]
`,
        'all.yaml': deployment,
      },
    },
  },
})
