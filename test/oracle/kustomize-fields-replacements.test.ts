import { compareFields } from './kustomize-case.ts'

const resources = `apiVersion: v1
kind: ConfigMap
metadata: {name: settings, annotations: {example.com/a.b: dotted}}
data:
  host: db.example.com:5432
  image: registry.example/app:v1
  number: "15"
  list: a,b,c
  config.json: '{"host": "x", "ports": [1, 2], "deep": {"name": "y"}}'
  config.yaml: |
    # where it runs
    host: x
    deep: {name: y}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, labels: {app: web}}
spec:
  replicas: 2
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - {name: main, image: "nginx:1.25", args: [--a, --b], env: [{name: HOST, value: none}, {name: PORT, value: none}]}
      - {name: side, image: "side:1", env: [{name: HOST, value: none}]}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: api, namespace: team, labels: {app: api}, annotations: {skip: "yes"}}
spec:
  replicas: 1
  template: {spec: {containers: [{name: main, image: "api:1"}]}}
---
apiVersion: example.com/v1
kind: Widget
metadata: {name: web}
spec: {size: 5, on: true, ratio: 0.5, names: [one, two], parts: {a: 1}, url: "https://one.example/path"}
`

/** One replacement, as YAML in flow style, over the resources above. */
function replaced(replacement: string) {
  return {
    'kustomization.yaml': `resources: [all.yaml]\nreplacements:\n- ${replacement}\n`,
    'all.yaml': resources,
  }
}

const fromMap = (field: string) => `source: {kind: ConfigMap, name: settings, fieldPath: ${field}}`
const toWeb = (path: string, options = '') =>
  `targets: [{select: {kind: Deployment, name: web}, fieldPaths: ["${path}"]${options}}]`
const into = (path: string, options?: string) =>
  replaced(`{${fromMap('data.host')}, ${toWeb(path, options)}}`)
const selecting = (target: string) =>
  replaced(`{${fromMap('data.number')}, targets: [{${target}, fieldPaths: [metadata.labels.app]}]}`)
const inner = 'spec.template.spec.containers'

compareFields({
  'replacements and where the value comes from': {
    built: {
      'a name by default': replaced(`{source: {kind: Widget}, ${toWeb('metadata.labels.app')}}`),
      'a field of an item': replaced(
        `{source: {kind: Deployment, name: web, fieldPath: "${inner}.[name=side].image"}, ${toWeb(`${inner}.[name=main].image`)}}`,
      ),
      'an item by its index': replaced(
        `{source: {kind: Deployment, name: web, fieldPath: "${inner}.0.args.1"}, ${toWeb('metadata.labels.app')}}`,
      ),
      'the last item': replaced(
        `{source: {kind: Widget, fieldPath: spec.names.-}, ${toWeb('metadata.labels.app')}}`,
      ),
      'a name with dots in brackets': replaced(
        `{source: {kind: ConfigMap, fieldPath: "metadata.annotations.[example.com/a.b]"}, ${toWeb('metadata.labels.app')}}`,
      ),
      'a name with escaped dots': replaced(
        `{source: {kind: ConfigMap, fieldPath: 'metadata.annotations.example\\.com/a\\.b'}, ${toWeb('metadata.labels.app')}}`,
      ),
      'a part of the value': replaced(
        `{source: {kind: ConfigMap, fieldPath: data.host, options: {delimiter: ":", index: 1}}, ${toWeb('metadata.labels.app')}}`,
      ),
      'the first part': replaced(
        `{source: {kind: ConfigMap, fieldPath: data.host, options: {delimiter: .}}, ${toWeb('metadata.labels.app')}}`,
      ),
      'a mapping': replaced(
        `{source: {kind: Widget, fieldPath: spec.parts}, targets: [{select: {kind: ConfigMap}, fieldPaths: [data], options: {create: true}}]}`,
      ),
      'a list': replaced(
        `{source: {kind: Widget, fieldPath: spec.names}, ${toWeb(`${inner}.[name=main].args`)}}`,
      ),
      'a number for a text': replaced(
        `{source: {kind: Widget, fieldPath: spec.size}, ${toWeb(`${inner}.[name=main].env.[name=HOST].value`)}}`,
      ),
      'a text for a number': replaced(`{${fromMap('data.number')}, ${toWeb('spec.replicas')}}`),
      'a boolean that is made': replaced(
        `{source: {kind: Widget, fieldPath: spec.on}, ${toWeb('spec.paused', ', options: {create: true}')}}`,
      ),
      'a value that is given': replaced(`{sourceValue: given, ${toWeb('metadata.labels.app')}}`),
      'group, version and namespace': replaced(
        `{source: {group: apps, version: v1, kind: Deployment, namespace: team, fieldPath: metadata.name}, ${toWeb('metadata.labels.app')}}`,
      ),
      'an object by its name before a prefix': {
        'kustomization.yaml': `resources: [base]
replacements:
- {${fromMap('metadata.name')}, ${toWeb('metadata.labels.app')}}
`,
        'base/kustomization.yaml': 'namePrefix: a-\nresources: [all.yaml]\n',
        'base/all.yaml': resources,
      },
      'a generated object, whose hash comes later': {
        'kustomization.yaml': `resources: [all.yaml]
configMapGenerator: [{name: made, literals: [a=b]}]
replacements:
- {source: {kind: ConfigMap, name: made, fieldPath: metadata.name}, ${toWeb('metadata.labels.app')}}
`,
        'all.yaml': resources,
      },
      'one after the other': {
        'kustomization.yaml': `resources: [all.yaml]
replacements:
- {${fromMap('data.number')}, ${toWeb('metadata.labels.app')}}
- {source: {kind: Deployment, name: web, fieldPath: metadata.labels.app}, ${toWeb('metadata.name')}}
`,
        'all.yaml': resources,
      },
      'a file with one, and a file with several': {
        'kustomization.yaml': 'resources: [all.yaml]\nreplacements: [{path: one.yaml}, {path: more.yaml}]\n',
        'one.yaml': `${fromMap('data.number')}\n${toWeb('metadata.labels.app')}\n`,
        'more.yaml': `- {${fromMap('data.host')}, ${toWeb(`${inner}.[name=side].image`)}}\n- {sourceValue: x, ${toWeb('spec.template.metadata.labels.app')}}\n`,
        'all.yaml': resources,
      },
    },
    refused: {
      'nothing that is selected': replaced(`{source: {kind: Secret}, ${toWeb('metadata.labels.app')}}`),
      'several that are selected': replaced(`{source: {kind: Deployment}, ${toWeb('metadata.labels.app')}}`),
      'a name that is an expression': replaced(
        `{source: {kind: ConfigMap, name: set.*}, ${toWeb('metadata.labels.app')}}`,
      ),
      'a field that is not there': replaced(`{${fromMap('data.none')}, ${toWeb('metadata.labels.app')}}`),
      'an index out of bounds': replaced(
        `{source: {kind: ConfigMap, fieldPath: data.host, options: {delimiter: ":", index: 2}}, ${toWeb('metadata.labels.app')}}`,
      ),
      'a part of a list': replaced(
        `{source: {kind: Widget, fieldPath: spec.names, options: {delimiter: ","}}, ${toWeb('metadata.labels.app')}}`,
      ),
      'every item': replaced(
        `{source: {kind: Widget, fieldPath: spec.names.*}, ${toWeb('metadata.labels.app')}}`,
      ),
      'a value and a source': replaced(
        `{sourceValue: x, ${fromMap('data.host')}, ${toWeb('metadata.labels.app')}}`,
      ),
      'no source': replaced(`{${toWeb('metadata.labels.app')}}`),
      'no targets': replaced(`{${fromMap('data.host')}}`),
      'a path and a source': replaced(`{path: one.yaml, ${fromMap('data.host')}}`),
      'a path that is not there': replaced('{path: one.yaml}'),
      'an unknown field': replaced(`{${fromMap('data.host')}, ${toWeb('metadata.labels.app')}, option: x}`),
      'a file that holds a text': {
        'kustomization.yaml': 'resources: [all.yaml]\nreplacements: [{path: one.yaml}]\n',
        'one.yaml': 'text\n',
        'all.yaml': resources,
      },
    },
  },
  'replacements and where the value goes': {
    built: {
      'an item by a field': into(`${inner}.[name=main].image`),
      'items by an expression': into(`${inner}.[name=.*].image`),
      'every item': into(`${inner}.*.image`),
      'every item of every item': into(`${inner}.*.env.[name=HOST].value`),
      'an item by its index': into(`${inner}.1.image`),
      'a scalar by its value': into(`${inner}.[name=main].args.[=--a]`),
      'a label that is made': into('metadata.labels.new', ', options: {create: true}'),
      'annotations that are made': into(
        'metadata.annotations.[example.com/x.y]',
        ', options: {create: true}',
      ),
      'an item that is made': into(`${inner}.[name=new].image`, ', options: {create: true}'),
      'a variable that is made': into(
        `${inner}.[name=main].env.[name=NEW].value`,
        ', options: {create: true}',
      ),
      'an item after the last one': into(`${inner}.2.image`, ', options: {create: true}'),
      'a part': into(`${inner}.[name=main].image`, ', options: {delimiter: ":", index: 1}'),
      'before the first part': into(`${inner}.[name=main].image`, ', options: {delimiter: "/", index: -1}'),
      'after the last part': into(`${inner}.[name=main].image`, ', options: {delimiter: "/", index: 9}'),
      'an encoding, which kustomize does not know': into(
        `${inner}.[name=main].image`,
        ', options: {encoding: base64}',
      ),
      'a name': into('metadata.name'),
      'several fields': replaced(
        `{${fromMap('data.number')}, targets: [{select: {kind: Deployment}, fieldPaths: [spec.replicas, metadata.labels.app]}]}`,
      ),
      'several targets': replaced(
        `{${fromMap('data.number')}, targets: [{select: {name: api}, fieldPaths: [spec.replicas]}, {select: {kind: Widget}, fieldPaths: [spec.size]}]}`,
      ),
      'a value in JSON in a text': replaced(
        `{${fromMap('data.number')}, targets: [{select: {kind: ConfigMap}, fieldPaths: [data.config\\.json.deep.name, "data.[config.json].ports.0"]}]}`,
      ),
      'a value in YAML in a text': replaced(
        `{${fromMap('data.number')}, targets: [{select: {kind: ConfigMap}, fieldPaths: ["data.[config.yaml].deep.name"]}]}`,
      ),
      'a value that is made in JSON in a text': replaced(
        `{${fromMap('data.number')}, targets: [{select: {kind: ConfigMap}, fieldPaths: ["data.[config.json].new"], options: {create: true}}]}`,
      ),
      'objects by expressions': selecting('select: {kind: Dep.*, name: w.b}'),
      'objects by group and version': selecting('select: {group: apps, version: v1}'),
      'objects by labels': selecting('select: {labelSelector: app=web}'),
      'objects by annotations': selecting('select: {annotationSelector: skip}'),
      'objects of a namespace': selecting('select: {namespace: team}'),
      'all but some': selecting('select: {kind: Deployment}, reject: [{name: api}]'),
      'all but those with a label': selecting(
        'select: {kind: Deployment}, reject: [{labelSelector: app=api}]',
      ),
      'all but those of a kind and of a name': selecting(
        'select: {labelSelector: app}, reject: [{kind: X, name: web}]',
      ),
      'nothing that is selected': selecting('select: {kind: Secret}'),
      'an expression without brackets at its end': selecting('select: {name: web|api, kind: Deployment}'),
    },
    refused: {
      'a field that is not there': into('metadata.labels.none'),
      'an item that is not there': into(`${inner}.[name=none].image`),
      'an index out of bounds': into(`${inner}.5.image`),
      'an index too far to be made': into(`${inner}.5.image`, ', options: {create: true}'),
      'a text for a number': into('spec.replicas'),
      'a part of a mapping': into('metadata.labels', ', options: {delimiter: ":"}'),
      'a field below a list': into(`${inner}.image`),
      'a target without a selection': replaced(
        `{${fromMap('data.host')}, targets: [{fieldPaths: [metadata.name]}]}`,
      ),
      'an expression that is none': selecting('select: {name: "("}'),
      'a mapping for a field of an item': into(`${inner}.[name].image`),
    },
  },
})
