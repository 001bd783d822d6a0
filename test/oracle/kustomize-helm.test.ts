import { createHelm, type BuildOptions } from '@pte/kustomize'
import { compareFields, type FieldCases, type Files } from './kustomize-case.ts'
import { buildSettled } from './kustomize-settled-build.ts'
import { tool } from './tool.ts'

const configMap = `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}-app
  labels: {chart: {{ .Chart.Name }}-{{ .Chart.Version }}}
data:
  namespace: {{ .Release.Namespace }}
  values: {{ .Values | toJson | quote }}
  kube: {{ .Capabilities.KubeVersion.Version | quote }}
  api: {{ .Capabilities.APIVersions.Has "example.org/v1" | quote }}
`
const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
  {{- if .Values.namespaced }}
  namespace: {{ .Release.Namespace }}
  {{- end }}
spec:
  replicas: {{ .Values.replicas }}
  template:
    spec:
      containers:
      - name: app
        image: {{ .Values.image }}
        envFrom: [{configMapRef: {name: settings}}]
      - {name: side, image: side}
---
# a document without anything in it
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: bind}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: edit}
subjects: [{kind: ServiceAccount, name: default, namespace: here}]
`
const hook = (kind: string): string => `apiVersion: v1
kind: Pod
metadata: {name: hook-${kind}, annotations: {helm.sh/hook: ${kind}}}
spec: {}
`
const values = `# of the chart
replicas: 2
image: nginx
when: 2024-01-01
mode: 0755
large: 12345678901234567890
ports: [1, 2]
tree:
  a: 1
  b: {c: two, d: null}
  list: [{name: x, value: 1}, {name: y}]
`

function chart(folder = 'charts/app', files: Files = {}): Files {
  const own: Files = {
    'Chart.yaml': 'apiVersion: v2\nname: app\nversion: 1.2.3\n',
    'values.yaml': values,
    'templates/all.yaml': configMap,
    'templates/deployment.yaml': deployment,
    'templates/hook.yaml': hook('pre-install'),
    'templates/test.yaml': hook('test'),
    'crds/thing.yaml':
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: things.example.org}\n',
    ...files,
  }
  return Object.fromEntries(
    Object.entries(own).map(([path, text]) => [path === '' ? path : `${folder}/${path}`, text]),
  )
}

/** A kustomization with the chart beside it. */
const withChart = (kustomization: string, more: Files = {}): Files => ({
  'kustomization.yaml': kustomization,
  ...chart(),
  ...more,
})

const one = (fields: string): string => `helmCharts:\n- {name: app, releaseName: web, ${fields}}\n`
const inline = '{replicas: 3, ports: [9], tree: {a: null, b: {d: 1}, e: 1.5}, half: 0.50, many: 1000000}'
const oneInline = (merge: string): string =>
  one(`valuesMerge: ${merge}, valuesInline: {replicas: 3, ports: [9], tree: {a: null, b: {d: 1}, list: []}}`)

const built: Readonly<Record<string, Files>> = {
  'a chart as it is': withChart(one('')),
  'values in place, some by YAML 1.1': withChart(
    one('valuesInline: {a: yes, on: off, n: 1_000, o: 0777, t: 2024-01-01, s: 12:30:45, "y": no, f: 1e3}'),
  ),
  'values in place': withChart(`helmCharts:\n- {name: app, releaseName: web, valuesInline: ${inline}}\n`),
  'large numbers in place': withChart(
    one('valuesInline: {large: 98765432109876543210, more: 9007199254740993}'),
  ),
  'values over those of the chart': withChart(oneInline('override')),
  'values under those of the chart': withChart(oneInline('merge')),
  'values that replace those of the chart': withChart(oneInline('replace')),
  'objects among values, which patches would merge by key': withChart(
    one('valuesInline: {pod: {apiVersion: v1, kind: Pod, spec: {containers: [{name: a, image: x}]}}}'),
    chart('charts/app', {
      'values.yaml': `${values}pod: {apiVersion: v1, kind: Pod, spec: {containers: [{name: a}, {name: b}]}}\n`,
    }),
  ),
  'a directive among values': withChart(one('valuesInline: {tree: {$patch: replace, z: 1}}')),
  'a file of values': withChart(one('valuesFile: my.yaml'), { 'my.yaml': 'image: mine\nreplicas: 7\n' }),
  'a file of values and more in place': withChart(one('valuesFile: my.yaml, valuesInline: {image: x}'), {
    'my.yaml': 'replicas: 7\nimage: mine\n',
  }),
  'more files of values': withChart(
    one('additionalValuesFiles: [a.yaml, b.yaml], valuesInline: {image: x}'),
    {
      'a.yaml': 'replicas: 7\nimage: a\n',
      'b.yaml': 'image: b\n',
    },
  ),
  definitions: withChart(one('includeCRDs: true')),
  'no hooks': withChart(one('skipHooks: true')),
  'no tests': withChart(one('skipTests: true')),
  capabilities: withChart(one('kubeVersion: 1.29.4, apiVersions: [example.org/v1, x/v1]')),
  'a name template': withChart('helmCharts:\n- {name: app, nameTemplate: "t-{{ lower \\"X\\" }}"}\n'),
  'debug and devel': withChart(one('debug: true, devel: true')),
  'a version that is not that of the chart': withChart(one('version: 9.9.9')),
  'a version and a repo, with the chart in the folder of both': {
    'kustomization.yaml': one('version: 9.9.9, repo: https://charts.example.org'),
    ...chart('charts/app-9.9.9/app'),
  },
  'another home of charts': {
    'kustomization.yaml': `helmGlobals: {chartHome: deploy/charts}\n${one('')}`,
    ...chart('deploy/charts/app'),
  },
  'a home of settings': withChart(`helmGlobals: {configHome: /nonexistent/of/pte}\n${one('')}`),
  'two releases of one chart': withChart(
    'helmCharts:\n- {name: app, releaseName: a, valuesInline: {x: 1}}\n- {name: app, releaseName: b, skipHooks: true, skipTests: true}\n',
    chart('charts/app', { 'templates/deployment.yaml': '' }),
  ),
  'the namespace of the kustomization, which transforms nothing of the chart': withChart(
    `namespace: prod\nresources: [map.yaml]\n${one('valuesInline: {namespaced: true}')}`,
    { 'map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: own}\n' },
  ),
  'a namespace of its own': withChart(`namespace: prod\n${one('namespace: other')}`),
  'the namespace of an overlay': {
    'over/kustomization.yaml': 'namespace: prod\nresources: [../base]\n',
    'base/kustomization.yaml': one(''),
    ...chart('base/charts/app'),
  },
  'the namespace of the nearest overlay that has one': {
    'over/kustomization.yaml': 'namespace: far\nresources: [../middle]\n',
    'middle/kustomization.yaml': 'namespace: near\nresources: [../between]\n',
    'between/kustomization.yaml': 'namePrefix: x-\nresources: [../base]\n',
    'base/kustomization.yaml': one(''),
    ...chart('base/charts/app'),
  },
  'one base under two namespaces': {
    'kustomization.yaml': 'resources: [a, b]\n',
    'a/kustomization.yaml': 'namespace: a\nnamePrefix: a-\nresources: [../base]\n',
    'b/kustomization.yaml': 'namespace: b\nnamePrefix: b-\nresources: [../base]\n',
    'base/kustomization.yaml': one('skipHooks: true'),
    ...chart('base/charts/app'),
  },
  'a component with a chart': {
    'app/kustomization.yaml': 'namespace: prod\ncomponents: [../component]\n',
    'component/kustomization.yaml': `kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\n${one('')}`,
    ...chart('component/charts/app'),
  },
  'all transformers on what a chart makes': withChart(`namePrefix: a-
nameSuffix: -z
labels: [{pairs: {team: web}, includeSelectors: true}]
commonAnnotations: {by: us}
images: [{name: nginx, newTag: "1"}]
replicas: [{name: web, count: 9}]
configMapGenerator: [{name: settings, literals: [a=b]}]
patches:
- target: {kind: Deployment}
  patch: "- {op: remove, path: /spec/template/spec/containers/1}"
- patch: |
    apiVersion: v1
    kind: ConfigMap
    metadata: {name: web-app}
    data: {kube: null, more: text}
${one('')}`),
  'a generator that merges into what is listed, not into what a chart makes': withChart(
    `configMapGenerator: [{name: other, literals: [a=b], options: {disableNameSuffixHash: true}}]\n${one('')}`,
  ),
  'origins and transformations': withChart(
    `buildMetadata: [originAnnotations, transformerAnnotations]\nnamePrefix: a-\n${one('')}`,
  ),
  'a chart that makes nothing': withChart(`resources: [map.yaml]\n${one('')}`, {
    'map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: own}\n',
    ...chart('charts/app', {
      'templates/all.yaml': '',
      'templates/deployment.yaml': '',
      'templates/hook.yaml': '',
      'templates/test.yaml': '',
    }),
  }),
  'a chart that makes a list': withChart(one('skipHooks: true, skipTests: true'), {
    ...chart('charts/app', {
      'templates/all.yaml':
        'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}\n',
    }),
  }),
  'the deprecated field': withChart(
    'helmChartInflationGenerator:\n- {chartName: app, releaseName: web, valuesLocal: {image: x}, valuesMerge: merge, chartHome: charts, extraArgs: [x]}\n',
  ),
  'the deprecated field beside the new one': withChart(
    `helmChartInflationGenerator:\n- {chartName: app, releaseName: old, values: my.yaml}\n${one('')}`,
    {
      'my.yaml': 'image: mine\n',
      ...chart('charts/app', {
        'templates/deployment.yaml': '',
        'templates/hook.yaml': '',
        'templates/test.yaml': '',
      }),
    },
  ),
  'a plugin in a file': withChart('generators: [plugin.yaml]\nnamespace: prod\n', {
    'plugin.yaml':
      'apiVersion: builtin\nkind: HelmChartInflationGenerator\nmetadata: {name: any}\nname: app\nreleaseName: web\nvaluesInline: {image: x}\nchartHome: charts\n',
  }),
}

const refused: Readonly<Record<string, Files>> = {
  'no chart, and no repo': { 'kustomization.yaml': one('') },
  'a chart without a name': withChart('helmCharts:\n- {releaseName: web}\n'),
  'a merge that does not exist': withChart(one('valuesMerge: both, valuesInline: {a: 1}')),
  'a field that does not exist': withChart(one('valueInline: {a: 1}')),
  'a version that is no text': withChart(one('version: 1.0')),
  'a template that fails': withChart(one('valuesInline: {image: null}'), {
    ...chart('charts/app', { 'templates/all.yaml': '{{ fail "no" }}' }),
  }),
  'a template that renders no objects': withChart(one(''), {
    ...chart('charts/app', { 'templates/all.yaml': 'a: b\n' }),
  }),
  'two equal releases': withChart(
    'helmCharts:\n- {name: app, releaseName: a}\n- {name: app, releaseName: a}\n',
  ),
  'an object that is listed, too': withChart(`resources: [map.yaml]\n${one('')}`, {
    'map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web-app}\n',
  }),
  'a home of charts around the kustomization': {
    'app/kustomization.yaml': `helmGlobals: {chartHome: ../charts}\n${one('')}`,
    ...chart('charts/app'),
  },
  'a file of values outside of the kustomization': {
    'app/kustomization.yaml': one('valuesFile: ../my.yaml'),
    'my.yaml': 'a: b\n',
    ...chart('app/charts/app'),
  },
  'a file of values that is not there': withChart(one('valuesFile: no.yaml')),
  'more values that are not there': withChart(one('additionalValuesFiles: [no.yaml]')),
  'values in place for a chart whose values are empty': withChart(one('valuesInline: {a: 1}'), {
    ...chart('charts/app', { 'values.yaml': '# nothing\n' }),
  }),
  'a version of Kubernetes that is none': withChart(one('kubeVersion: banana')),
}

const helm = { apiVersions: [], kubeVersion: '', debug: false }

/** Starting helm takes most of the time, so only what differs between its versions is tried with the older one, too. */
const older: readonly string[] = [
  'values in place',
  'definitions',
  'no hooks',
  'no tests',
  'capabilities',
  'debug and devel',
  'a template that fails',
]

function some(cases: Readonly<Record<string, Files>>): Readonly<Record<string, Files>> {
  return Object.fromEntries(Object.entries(cases).filter(([name]) => older.includes(name)))
}

function casesWith(name: string): FieldCases {
  const command = tool(name)
  const flags = ['--enable-helm', '--helm-command', command]
  return {
    built,
    refused,
    flags,
    options: { helm },
    build: (directory, options) => build(command, directory, options),
  }
}

async function build(
  command: string,
  directory: string,
  options: BuildOptions,
): ReturnType<typeof buildSettled> {
  const helm = createHelm({ command, env: { PATH: process.env.PATH ?? '' } })
  try {
    return await buildSettled(directory, options, { helm })
  } finally {
    helm.dispose()
  }
}

compareFields({
  'helmCharts with helm 4': casesWith('helm4'),
  'helmCharts with helm 3': { ...casesWith('helm3'), built: some(built), refused: some(refused) },
})
