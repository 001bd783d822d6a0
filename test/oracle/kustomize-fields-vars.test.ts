import { compareFields } from './kustomize-case.ts'

const resources = `apiVersion: v1
kind: Pod
metadata: {name: web, labels: {app: "$(NAME)"}, annotations: {a: "$(NAME)"}}
spec:
  containers:
  - name: main
    image: nginx
    command: ["$(NAME)", "--host=$(NAME)-$(OTHER)", "$$(NAME)", "$(NAME", "$x", "$"]
    args: ["$(NONE)"]
    env: [{name: A, value: "$(NAME)"}, {name: B, value: "a $(NAME) b"}]
---
apiVersion: v1
kind: Service
metadata: {name: web, annotations: {example.com/a.b: dotted}}
spec: {ports: [{port: 80, name: http}], selector: {app: web}, sessions: true, weight: 0.5}
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: web, namespace: team}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: web}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data: {name: "$(NAME)", number: "5"}
`

/** Vars, each as YAML in flow style, over the resources above. */
function vars(...each: string[]) {
  return {
    'kustomization.yaml': `resources: [all.yaml]\nvars:\n${each.map((one) => `- ${one}\n`).join('')}`,
    'all.yaml': resources,
  }
}

const service = 'objref: {apiVersion: v1, kind: Service, name: web}'
const fieldOf = (path: string) => `{name: NAME, ${service}, fieldref: {fieldpath: "${path}"}}`

compareFields({
  vars: {
    built: {
      'a name': vars(`{name: NAME, ${service}}`),
      'a name after a prefix and a suffix': {
        'kustomization.yaml': `resources: [all.yaml]
namePrefix: a-
nameSuffix: -b
vars: [{name: NAME, ${service}}]
`,
        'all.yaml': resources,
      },
      'two of them': vars(
        `{name: NAME, ${service}}`,
        '{name: OTHER, objref: {apiVersion: v1, kind: ConfigMap, name: settings}, fieldref: {fieldPath: data.number}}',
      ),
      'a field of an item': vars(fieldOf('spec.ports[0].name')),
      'a number, which stays one': vars(fieldOf('spec.ports[0].port')),
      'a boolean': vars(fieldOf('spec.sessions')),
      'a fraction': vars(fieldOf('spec.weight')),
      'a mapping, which is left alone': vars(fieldOf('spec.selector')),
      'a name with dots': vars(fieldOf('metadata.annotations.example\\\\.com/a\\\\.b')),
      'a text': vars(fieldOf('spec.selector.app')),
      'an object in a namespace': vars(
        '{name: NAME, objref: {apiVersion: v1, kind: ServiceAccount, name: web, namespace: team}}',
      ),
      'an object whose namespace is not told': vars(
        '{name: NAME, objref: {apiVersion: v1, kind: ServiceAccount, name: web}}',
      ),
      'an object without a namespace': vars(
        '{name: NAME, objref: {apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, name: web}}',
      ),
      'group and version apart': vars(
        '{name: NAME, objref: {group: rbac.authorization.k8s.io, version: v1, kind: ClusterRole, name: web}}',
      ),
      'a generated object, with its hash': {
        'kustomization.yaml': `resources: [all.yaml]
configMapGenerator: [{name: made, literals: [a=b]}]
vars: [{name: NAME, objref: {apiVersion: v1, kind: ConfigMap, name: made}}]
`,
        'all.yaml': resources,
      },
      'a base that defines it': {
        'kustomization.yaml': 'resources: [base]\nnamePrefix: b-\nnamespace: ns\n',
        'base/kustomization.yaml': `resources: [all.yaml]\nnamePrefix: a-\nvars: [{name: NAME, ${service}}]\n`,
        'base/all.yaml': resources.replace(', namespace: team', ''),
      },
      'fields that a configuration adds': {
        'kustomization.yaml': `resources: [all.yaml]
configurations: [fields.yaml]
vars: [{name: NAME, ${service}}]
`,
        'fields.yaml': 'varReference: [{path: data, kind: ConfigMap}, {path: metadata/labels}]\n',
        'all.yaml': resources,
      },
      'one that nothing uses': vars(`{name: UNUSED, ${service}}`),
    },
    refused: {
      'an object that is not there': vars('{name: NAME, objref: {apiVersion: v1, kind: Pod, name: other}}'),
      'a field that is not there': vars(fieldOf('spec.none')),
      'a namespace for a kind that has none': vars(
        '{name: NAME, objref: {apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, name: web, namespace: x}}',
      ),
      'a name that is defined twice': vars(`{name: NAME, ${service}}`, `{name: NAME, ${service}}`),
      'a name that a base defines, too': {
        'kustomization.yaml': `resources: [base]\nvars: [{name: NAME, ${service}}]\n`,
        'base/kustomization.yaml': `resources: [all.yaml]\nvars: [{name: NAME, ${service}}]\n`,
        'base/all.yaml': resources,
      },
      'an object that may be either of two': {
        'kustomization.yaml':
          'resources: [all.yaml]\nvars: [{name: NAME, objref: {apiVersion: v1, kind: Secret, name: x}}]\n',
        'all.yaml': `{apiVersion: v1, kind: Secret, metadata: {name: x, namespace: a}}
---
{apiVersion: v1, kind: Secret, metadata: {name: x, namespace: b}}
`,
      },
      'a list that holds something else than texts': {
        'kustomization.yaml': `resources: [all.yaml]\nconfigurations: [fields.yaml]\nvars: [{name: NAME, ${service}}]\n`,
        'fields.yaml': 'varReference: [{path: spec/ports, kind: Service}]\n',
        'all.yaml': resources,
      },
    },
  },
})
