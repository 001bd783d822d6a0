import { compareFields } from './kustomize-case.ts'

const widget = `apiVersion: example.com/v1
kind: Widget
metadata: {name: web, labels: {app: web}}
spec:
  parts: [{id: a, size: 1}, {id: b, size: 2}]
  ref: {name: settings, other: settings}
  secretName: token
  names: [settings, other]
  image: nginx:1
  count: 1
  selector: {app: web}
  marks: {x: y}
  template: {metadata: {labels: {app: web}}, spec: {image: nginx:1}}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
---
apiVersion: v1
kind: Secret
metadata: {name: token}
`
const patch = `apiVersion: example.com/v1
kind: Widget
metadata: {name: web}
spec: {parts: [{id: b, size: 5}, {id: c, size: 3}]}
`
const schema = (strategy: string) => `{
  "definitions": {
    "com.example.v1.Widget": {
      "type": "object",
      "properties": {
        "apiVersion": {"type": "string"},
        "kind": {"type": "string"},
        "spec": {"$ref": "#/definitions/com.example.v1.WidgetSpec"}
      },
      "x-kubernetes-group-version-kind": [{"group": "example.com", "version": "v1", "kind": "Widget"}]
    },
    "com.example.v1.WidgetSpec": {
      "type": "object",
      "properties": {
        "parts": {
          "type": "array",
          "items": {"type": "object", "properties": {"id": {"type": "string"}, "size": {"type": "integer"}}},
          ${strategy}
        }
      }
    }
  }
}
`
const merging = '"x-kubernetes-patch-strategy": "merge", "x-kubernetes-patch-merge-key": "id"'

function withSchema(openapi: string, more: Record<string, string> = {}) {
  return {
    'kustomization.yaml': `resources: [all.yaml]\npatches: [{path: patch.yaml}]\nopenapi: ${openapi}\n`,
    'all.yaml': widget,
    'patch.yaml': patch,
    'schema.json': schema(merging),
    ...more,
  }
}

/** A kustomization with one file of configurations. */
function configured(fields: string, configuration: string) {
  return {
    'kustomization.yaml': `resources: [all.yaml]\nconfigurations: [fields.yaml]\n${fields}`,
    'fields.yaml': configuration,
    'all.yaml': widget,
  }
}

const definitions = (property: string) => `{
  "com.example.v1.Widget": {
    "Schema": {
      "properties": {
        "apiVersion": {"type": "string"}, "kind": {"type": "string"}, "metadata": {"type": "object"},
        "spec": {"$ref": "com.example.v1.WidgetSpec"}
      }
    },
    "Dependencies": []
  },
  "com.example.v1.WidgetSpec": {"Schema": {"properties": {${property}}}, "Dependencies": []}
}
`
function defined(fields: string, property: string) {
  return {
    'kustomization.yaml': `resources: [all.yaml]\ncrds: [crd.json]\n${fields}`,
    'crd.json': definitions(property),
    'all.yaml': widget,
  }
}

compareFields({
  openapi: {
    built: {
      'a schema by which a list merges': withSchema('{path: schema.json}'),
      'the schema in YAML': withSchema('{path: schema.yaml}', {
        'schema.yaml': `definitions:
  com.example.v1.Widget:
    properties:
      spec:
        properties:
          parts:
            type: array
            items: {type: object}
            x-kubernetes-patch-strategy: merge
            x-kubernetes-patch-merge-key: id
    x-kubernetes-group-version-kind: [{group: example.com, version: v1, kind: Widget}]
`,
      }),
      'a schema that says nothing of the list': withSchema('{path: schema.json}', {
        'schema.json': schema('"description": "none"'),
      }),
      'keys of a list of mappings': withSchema('{path: schema.json}', {
        'schema.json': schema('"x-kubernetes-list-map-keys": ["id"], "x-kubernetes-list-type": "map"'),
      }),
      'the version that is built in': withSchema('{version: v1.21.2}'),
      'a schema without the built-in kinds': {
        'kustomization.yaml':
          'resources: [all.yaml]\nopenapi: {path: schema.json}\npatches: [{path: patch.yaml}]\n',
        'schema.json': schema(merging),
        'all.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: x, image: x}]}\n',
        'patch.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: y, image: y}]}\n',
      },
      'a schema of a base': {
        'kustomization.yaml': 'resources: [base]\npatches: [{path: patch.yaml}]\n',
        'patch.yaml': patch,
        'base/kustomization.yaml': 'resources: [all.yaml]\nopenapi: {path: schema.json}\n',
        'base/all.yaml': widget,
        'base/schema.json': schema(merging),
      },
      'a schema of the overlay, for patches of a base': {
        'kustomization.yaml': 'resources: [base]\nopenapi: {path: schema.json}\n',
        'schema.json': schema(merging),
        'base/kustomization.yaml': 'resources: [all.yaml]\npatches: [{path: patch.yaml}]\n',
        'base/all.yaml': widget,
        'base/patch.yaml': patch,
      },
    },
    refused: {
      'another version': withSchema('{version: v1.30.0}'),
      'a version and a path': withSchema('{version: v1.21.2, path: schema.json}'),
      'a file that is not there': withSchema('{path: none.json}'),
      'a file that is no JSON': withSchema('{path: schema.json}', { 'schema.json': '{"definitions": ' }),
    },
  },
  crds: {
    built: {
      'a reference to a config map': defined(
        'namePrefix: a-\n',
        '"ref": {"x-kubernetes-object-ref-api-version": "v1", "x-kubernetes-object-ref-kind": "ConfigMap"}',
      ),
      'a reference by another field': defined(
        'namePrefix: a-\n',
        '"ref": {"x-kubernetes-object-ref-api-version": "v1", "x-kubernetes-object-ref-kind": "ConfigMap", "x-kubernetes-object-ref-name-key": "other"}',
      ),
      labels: defined('commonLabels: {l: x}\n', '"selector": {"x-kubernetes-label-selector": ""}'),
      annotations: defined('commonAnnotations: {l: x}\n', '"marks": {"x-kubernetes-annotation": ""}'),
      'a name that gets the prefix': defined(
        'namePrefix: a-\n',
        '"secretName": {"x-kubernetes-identity": ""}',
      ),
      'definitions in YAML': {
        'kustomization.yaml': 'resources: [all.yaml]\ncrds: [crd.yaml]\nnamePrefix: a-\n',
        'crd.yaml': `com.example.v1.Widget:
  Schema:
    properties:
      apiVersion: {type: string}
      kind: {type: string}
      metadata: {type: object}
      secretName: {type: string}
      spec: {x-kubernetes-object-ref-api-version: v1, x-kubernetes-object-ref-kind: Secret, x-kubernetes-object-ref-name-key: secretName}
`,
        'all.yaml': widget,
      },
    },
    refused: {
      'a definition as the API server takes it': {
        'kustomization.yaml': 'resources: [all.yaml]\ncrds: [crd.yaml]\n',
        'crd.yaml':
          'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: x}\n',
        'all.yaml': widget,
      },
      'a file that is not there': {
        'kustomization.yaml': 'resources: [all.yaml]\ncrds: [none.json]\n',
        'all.yaml': widget,
      },
      'a file that is no JSON': {
        'kustomization.yaml': 'resources: [all.yaml]\ncrds: [crd.json]\n',
        'crd.json': '{',
        'all.yaml': widget,
      },
    },
  },
  configurations: {
    built: {
      'names that others hold': configured(
        'namePrefix: a-\n',
        'nameReference:\n- {kind: ConfigMap, fieldSpecs: [{path: spec/ref/name, kind: Widget}, {path: spec/names, kind: Widget}]}\n- {kind: Secret, version: v1, fieldSpecs: [{path: spec/secretName}]}\n',
      ),
      'names in a mapping': configured(
        'namePrefix: a-\n',
        'nameReference: [{kind: ConfigMap, fieldSpecs: [{path: spec/ref, kind: Widget}]}]\n',
      ),
      'fields that get the prefix': configured(
        'namePrefix: a-\nnameSuffix: -b\n',
        'namePrefix: [{path: spec/secretName}]\nnameSuffix: [{path: spec/image}]\n',
      ),
      'fields that hold the namespace': configured(
        'namespace: team\n',
        'namespace: [{path: spec/where, kind: Widget, create: true}]\n',
      ),
      'labels in selectors': configured(
        'commonLabels: {l: x}\n',
        'commonLabels: [{path: spec/selector, kind: Widget}, {path: spec/new, create: true, group: example.com}]\n',
      ),
      'labels in templates': configured(
        'labels: [{pairs: {l: x}, includeTemplates: true}]\n',
        'templateLabels: [{path: spec/template/metadata/labels, kind: Widget}]\nlabels: [{path: spec/marks}]\n',
      ),
      annotations: configured('commonAnnotations: {a: x}\n', 'commonAnnotations: [{path: spec/marks}]\n'),
      images: configured(
        'images: [{name: nginx, newTag: "2"}]\n',
        'images: [{path: spec/image}, {path: spec/template/spec/image, kind: Widget}]\n',
      ),
      replicas: configured(
        'replicas: [{name: web, count: 3}]\n',
        'replicas: [{path: spec/count, kind: Widget}, {path: spec/made, create: true}]\n',
      ),
      'fields that a base configures': {
        'kustomization.yaml': 'resources: [base]\nnamePrefix: a-\n',
        'base/kustomization.yaml': 'resources: [all.yaml]\nconfigurations: [fields.yaml]\n',
        'base/fields.yaml':
          'nameReference: [{kind: Secret, fieldSpecs: [{path: spec/secretName, kind: Widget}]}]\n',
        'base/all.yaml': widget,
      },
      'two files': {
        'kustomization.yaml': 'resources: [all.yaml]\nconfigurations: [one.yaml, two.yaml]\nnamePrefix: a-\n',
        'one.yaml': 'nameReference: [{kind: Secret, fieldSpecs: [{path: spec/secretName}]}]\n',
        'two.yaml': 'nameReference: [{kind: Secret, fieldSpecs: [{path: spec/names}]}]\n',
        'all.yaml': widget,
      },
      'an empty file': configured('namePrefix: a-\n', '# nothing\n'),
    },
    refused: {
      'a list': configured('', '- images\n'),
      'an unknown section': configured('', 'imageTags: [{path: spec/image}]\n'),
      'an unknown field of a specification': configured('', 'images: [{paths: spec/image}]\n'),
      'a specification without a path': configured('namePrefix: a-\n', 'namePrefix: [{kind: Widget}]\n'),
      'specifications that contradict each other': configured(
        '',
        'images: [{path: spec/image, create: true}, {path: spec/image}]\n',
      ),
      'a specification that contradicts the built-in one': configured(
        '',
        'commonAnnotations: [{path: metadata/annotations, create: false}]\n',
      ),
      'a path through a text': configured('namespace: x\n', 'namespace: [{path: spec/image/x}]\n'),
      'a reference to a mapping without a name': configured(
        '',
        'nameReference: [{kind: Secret, fieldSpecs: [{path: spec/selector}]}]\n',
      ),
      'a file that is not there': {
        'kustomization.yaml': 'resources: [all.yaml]\nconfigurations: [none.yaml]\n',
        'all.yaml': widget,
      },
    },
  },
})
