import { compareFields, type Files } from './kustomize-case.ts'

const references = [
  ...[
    'nginx',
    'nginx:1',
    'nginx:1.2-x',
    'nginx:latest',
    'nginx@sha256:abc',
    'nginx:1@sha256:abc',
    '"nginx:"',
    'nginx@',
  ],
  ...[
    'docker.io/nginx',
    'docker.io/library/nginx:1',
    'r:5000/nginx',
    'r:5000/nginx:1',
    'r:5000/a/nginx:1@sha256:ab',
  ],
  ...[
    'nginx-x:1',
    'xnginx:1',
    'nginx/a:1',
    'NGINX:1',
    '"nginx:1 "',
    '""',
    '"nginx:${T}"',
    '"nginx:{{ x }}"',
    '"1"',
    '1',
    '1.10',
  ],
]

function pod(images: string): Files {
  const containers = references.map((image, index) => `  - name: c${index}\n    image: ${image}\n`).join('')
  return {
    'kustomization.yaml': `resources: [pod.yaml]\n${images}\n`,
    'pod.yaml': `apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n  initContainers:\n${containers}  containers:\n${containers}`,
  }
}

function placed(kind: string, path: string, containers: string): Files {
  const steps = path.split('/')
  const fields = steps.map((step, depth) => `${'  '.repeat(depth)}${step}:`).join('\n')
  return {
    'kustomization.yaml': `resources: [a.yaml]\nimages: [{name: nginx, newTag: "2"}]\n`,
    'a.yaml': `apiVersion: x/v1\nkind: ${kind}\nmetadata: {name: a}\n${fields} ${containers}\n`,
  }
}

const changes = [
  ...[
    '{name: nginx, newTag: "2"}',
    '{name: nginx, newName: foo}',
    '{name: nginx, newName: "r:5000/foo", newTag: "3"}',
  ],
  ...[
    '{name: nginx, digest: "sha256:zz"}',
    '{name: nginx, newTag: "2", digest: "sha256:zz"}',
    '{name: nginx, newTag: ""}',
  ],
  ...[
    '{name: nginx, tagSuffix: -x}',
    '{name: nginx, tagSuffix: -x, newTag: "2"}',
    '{name: nginx, tagSuffix: -x, newName: foo}',
  ],
  ...[
    '{name: "r:5000/nginx", newTag: "2"}',
    '{name: docker.io/nginx, newName: q}',
    '{name: "nginx:1", newTag: "2"}',
    '{name: nginx}',
  ],
  ...[
    '{name: "ngin.", newTag: "2"}',
    '{name: ".*", newTag: "2"}',
    '{name: "[n]ginx", newTag: "2"}',
    '{name: "(?i)nginx", newTag: "2"}',
  ],
  ...[
    '{name: "nginx|foo", newTag: "2"}',
    '{newTag: "2"}',
    '{newName: foo}',
    '{name: nginx, newName: "foo:9"}',
    '{name: "*", newTag: "2"}',
  ],
]

const kinds = ['Foo', 'Deployment', 'CronJob', 'CustomResourceDefinition']
const places = [
  'spec/template/spec/containers',
  'a/b/c/containers',
  'containers',
  'spec/initContainers',
  'spec/ephemeralContainers',
]
const shapes = [
  "[{name: c, image: 'nginx:1'}, {name: d}]",
  "{c: {image: 'nginx:1'}}",
  '[{image: 1}]',
  '[null]',
]

compareFields({
  images: {
    built: {
      ...Object.fromEntries(changes.map((change) => [change, pod(`images: [${change}]`)])),
      ...Object.fromEntries(
        kinds.flatMap((kind) =>
          places.flatMap((path) =>
            shapes.map((shape) => [`${shape} at ${path} of ${kind}`, placed(kind, path, shape)]),
          ),
        ),
      ),
      'one after the other': pod('images: [{name: nginx, newName: foo}, {name: foo, newTag: "3"}]'),
      'imageTags, which come last': pod(
        'imageTags: [{name: nginx, newTag: "2"}]\nimages: [{name: nginx, newTag: "3"}]',
      ),
    },
    refused: {
      'a field that is not known': pod('images: [{name: nginx, tag: "1"}]'),
      'a number as tag': pod('images: [{name: nginx, newTag: 1.10}]'),
      'a boolean of YAML 1.1 as name': pod('images: [{name: nginx, newName: y}]'),
      'a name that is no expression': pod('images: [{name: "nginx(", newTag: "2"}]'),
      'a container that is a list': placed('Foo', 'spec/x/containers', '[[a]]'),
      'an image that is a mapping': placed('Foo', 'spec/x/containers', '[{image: {a: b}}]'),
    },
  },
})
