import { compareFields, type Files } from './kustomize-case.ts'

function map(name: string, namespace = ''): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n${namespace && `  namespace: ${namespace}\n`}`
}

function of(kustomization: string, more: Files = {}): Files {
  return { 'kustomization.yaml': kustomization, ...more }
}

/** The text alone, and beside an object of its own. */
function manifest(text: string): Files {
  return of('resources: [a.yaml]\n', { 'a.yaml': text })
}

const a = { 'a.yaml': map('a') }
const base = { 'base/kustomization.yaml': 'resources: [a.yaml]\n', 'base/a.yaml': map('a') }
const nested = map('a').trimEnd().replaceAll('\n', '\n  ')
const component = (lines: string): string => `kind: Component\n${lines}`

const order = [
  ...[
    'v1/Namespace/n',
    'v1/ConfigMap/b',
    'v1/ConfigMap/a',
    'apps/v1/Deployment/z',
    'v1/Service/s',
    'x.io/v1/Foo/f',
    'v1/Secret/s',
  ],
  ...[
    'admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration/w',
    'rbac.authorization.k8s.io/v1/ClusterRole/c',
    'v1/Pod/p',
  ],
  ...[
    'a.io/v1/Foo/f',
    'a.io/v1beta1/Foo/f',
    'apiextensions.k8s.io/v1/CustomResourceDefinition/c',
    'networking.k8s.io/v1/Ingress/i',
  ],
  ...[
    'v1/ServiceAccount/sa',
    'v1/PersistentVolume/pv',
    'storage.k8s.io/v1/StorageClass/sc',
    'policy/v1/PodDisruptionBudget/pdb',
  ],
]
  .map((path) => {
    const parts = path.split('/')
    return `apiVersion: ${parts.slice(0, -2).join('/')}\nkind: ${parts.at(-2) ?? ''}\nmetadata:\n  name: ${parts.at(-1) ?? ''}\n`
  })
  .join('---\n')

const sorted = (lines: string): Files => of(`resources: [a.yaml]\n${lines}\n`, { 'a.yaml': order })
const sortOptions = [
  ...[
    'sortOptions: {order: legacy}',
    'sortOptions: {order: fifo}',
    'sortOptions: {order: legacy, legacySortOptions: {}}',
    '',
  ],
  'sortOptions: {order: legacy, legacySortOptions: {orderFirst: [Foo, Namespace], orderLast: [Pod, Secret]}}',
  'sortOptions: {order: legacy, legacySortOptions: {orderFirst: [Namespace], orderLast: [Namespace, Foo]}}',
]
const badSortOptions = [
  ...['sortOptions: {order: Legacy}', 'sortOptions: {order: ""}', 'sortOptions: {}', 'sortOptions: {foo: 1}'],
  ...[
    'sortOptions: {order: fifo, legacySortOptions: {orderFirst: [Foo]}}',
    'sortOptions: {legacySortOptions: {}}',
  ],
]
const named = (list: readonly string[], make: (lines: string) => Files): Record<string, Files> =>
  Object.fromEntries(list.map((lines) => [lines, make(lines)]))

compareFields({
  resources: {
    built: {
      'namespaces apart': of('resources: [a.yaml, b.yaml]', { ...a, 'b.yaml': map('a', 'x') }),
      'a base, and what goes with it': of('resources: [base, b.yaml]', { ...base, 'b.yaml': map('b') }),
      'a base of two overlays': of('resources: [x, z]', {
        'x/kustomization.yaml': 'namePrefix: x-\nresources: [../base]',
        'z/kustomization.yaml': 'namePrefix: z-\nresources: [../base]',
        ...base,
      }),
      'nothing in the file': of('resources: [a.yaml, b.yaml]', { 'a.yaml': '', 'b.yaml': map('b') }),
      'comments in the file': of('resources: [a.yaml, b.yaml]', {
        'a.yaml': '# x\n---\n# y\n',
        'b.yaml': map('b'),
      }),
      JSON: of('resources: [a.json]', {
        'a.json':
          '{\n\t"apiVersion": "v1",\n\t"kind": "ConfigMap",\n\t"metadata": {"name": "a"},\n\t"data": {"x": "y"}\n}\n',
      }),
      'any name': of('resources: ["a b.txt", ./c/../a.yaml]', { 'a b.txt': map('b'), ...a, 'c/x': '' }),
      'a directory called as a file': of('resources: [b.yaml]', {
        'b.yaml/kustomization.yml': 'resources: [a.yaml]',
        'b.yaml/a.yaml': map('a'),
      }),
      'a slash after a base': of('resources: [base/]', base),
      'a slash after a file': of('resources: [a.yaml/]', a),
      'null documents': manifest(`${map('a')}---\nnull\n---\n{}\n---\n# c\n`),
      'carriage returns': manifest(`${map('a')}data:\n  x: |\n    a\n    b\n`.replaceAll('\n', '\r\n')),
      'a byte order mark': manifest(`\ufeff${map('a')}`),
      'anchors, aliases and merges': manifest(
        `${map('a')}x: &x {a: 1, b: [2]}\ny: *x\nz:\n  <<: *x\n  a: 3\nw:\n  <<: [*x, {c: 4}]\nv: [*x, *x]\n`,
      ),
      'flow collections at the margin': manifest(
        `${map('a')}data: {\n"x": "y",\n"z": "a\nb"\n}\nlist: [\n1,\n2\n]\n`,
      ),
      'lists within lists': manifest(`${map('a')}spec:\n- - a\n  - b\n- - c\n-\n- e: f\n`),
      ...Object.fromEntries(
        ['"false"', 'false', '""', 'true', 'x', '"True"'].map((value) => [
          `a local configuration ${value}`,
          of('resources: [a.yaml, b.yaml]', {
            'a.yaml': `${map('a')}  annotations: {config.kubernetes.io/local-config: ${value}}\n`,
            'b.yaml': map('b'),
          }),
        ]),
      ),
      ...named(
        [
          `apiVersion: v1\nkind: List\nitems:\n- ${nested}\n`,
          'apiVersion: v1\nkind: List\nitems: []\n',
          'apiVersion: v1\nkind: List\nitems:\n',
          'apiVersion: v1\nkind: List\nitems: [null, {}]\n',
          `apiVersion: v1\nkind: ConfigMapList\nitems:\n- ${nested}\n`,
          'apiVersion: x/v1\nkind: AllowList\nmetadata: {name: a}\nspec: {}\n',
          `kind: ResourceList\nitems:\n- ${nested}\nfunctionConfig: {}\n`,
        ],
        manifest,
      ),
      'a list and more': manifest(
        `apiVersion: v1\nkind: ConfigMapList\nitems:\n- ${nested}\n---\n${map('b')}`,
      ),
    },
    refused: {
      ...named(
        [
          '[a.yaml, a.yaml]',
          '[a.yaml, b.yaml]',
          '[a.yaml, c.yaml]',
          '[base, base]',
          '[.]',
          '[back]',
          '[../a.yaml]',
          '[x.yaml]',
          '[x/]',
        ]
          .concat([
            '[empty]',
            '[/etc/hostname]',
            '[/etc]',
            '[""]',
            '[no/../a.yaml/x]',
            '[base/kustomization.yaml]',
            '[1]',
          ])
          .map((list) => `resources: ${list}`),
        (lines) =>
          of(lines, {
            ...a,
            'b.yaml': map('a'),
            'c.yaml': map('a', 'default'),
            ...base,
            'back/kustomization.yaml': 'resources: [..]',
            'empty/x.yaml': map('x'),
          }),
      ),
      ...named(
        [
          ...[
            'apiVersion: v1\nmetadata: {name: a}\n',
            'kind: ConfigMap\napiVersion: v1\n',
            'foo\n',
            '[a]\n',
            'a: b: c\n',
          ],
          ...[
            'apiVersion: v1\nkind: Pod\nmetadata: {generateName: a-}\n',
            'apiVersion: v1\nkind: Pod\nmetadata: {name: ""}\n',
          ],
          ...[
            `${map('a')}---\nfoo\n`,
            `${map('a')}x: 1\nx: 2\n`,
            `${map('a')}x: *y\n`,
            `${map('a')}x: &x [*x]\n`,
          ],
          ...['apiVersion: v1\nkind: List\nitems: [a]\n', 'apiVersion: v1\nkind: FooList\nitems: [{a: b}]\n'],
          ...[
            `${map('a')}data:\n\tx: y\n`,
            `${map('a')}data:\n  x: y\n   z: w\n`,
            `${map('a')}data: {{ .Values.x }}\n`,
          ],
          ...['apiVersion: v1\nkind: FooList\nmetadata: {name: a}\nitems: {}\n---\n' + map('b')],
        ],
        manifest,
      ),
    },
  },
  bases: {
    built: {
      'come after the resources': of('bases: [base]\nresources: [b.yaml]', { ...base, 'b.yaml': map('b') }),
    },
    refused: { 'nothing else said': of('bases: []') },
  },
  components: {
    built: {
      'after the generators, before the rest': of('resources: [a.yaml]\nnameSuffix: -s\ncomponents: [c, d]', {
        ...a,
        'c/kustomization.yaml': component('namePrefix: x-\nresources: [b.yaml]'),
        'c/b.yaml': map('b'),
        'd/kustomization.yaml': component('namePrefix: y-\n'),
      }),
      'the same one twice': of('resources: [a.yaml]\ncomponents: [c, c]', {
        ...a,
        'c/kustomization.yaml': component('namePrefix: x-'),
      }),
      'one in another': of('resources: [a.yaml]\ncomponents: [c]', {
        ...a,
        'c/kustomization.yaml': component('components: [d]'),
        'c/d/kustomization.yaml': component('namespace: team'),
      }),
    },
    refused: {
      'a kustomization': of('components: [base]', base),
      'a file': of('components: [a.yaml]', a),
      'what is not there': of('components: [c]'),
      'an object that is there': of('resources: [a.yaml]\ncomponents: [c]', {
        ...a,
        'c/kustomization.yaml': component('resources: [b.yaml]'),
        'c/b.yaml': map('a'),
      }),
      'listed as a resource': of('resources: [c]', {
        'c/kustomization.yaml': component('resources: [a.yaml]'),
        'c/a.yaml': map('a'),
      }),
    },
  },
  sortOptions: {
    built: {
      ...named(sortOptions, sorted),
      'of a base, which do not count': of('resources: [base]', {
        'base/kustomization.yaml': 'resources: [a.yaml]\nsortOptions: {order: legacy}',
        'base/a.yaml': order,
      }),
    },
    refused: named(badSortOptions, sorted),
  },
})

compareFields({
  '--reorder legacy': {
    built: named(sortOptions, sorted),
    refused: named(badSortOptions, sorted),
    flags: ['--reorder', 'legacy'],
    options: { reorder: 'legacy' },
  },
})
