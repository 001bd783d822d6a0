import type { FluxBuild } from './flux-build.ts'
import { configMap, plain } from './flux-build-shapes.ts'

/** Links, .sourceignore and spec.ignore. */
export const ignored: Readonly<Record<string, FluxBuild>> = {
  'a link to a manifest': {
    files: { 'app/a.yaml': configMap('a'), 'b.yaml': configMap('b') },
    links: { 'app/b.yaml': '../b.yaml' },
  },
  'a link to a folder': {
    files: { 'app/a.yaml': configMap('a'), 'more/b.yaml': configMap('b') },
    links: { 'app/more': '../more' },
  },
  'a listed link': {
    files: { 'app/kustomization.yaml': 'resources: [b.yaml]\n', 'b.yaml': configMap('b') },
    links: { 'app/b.yaml': '../b.yaml' },
  },
  'a linked path': { files: { 'real/a.yaml': configMap('a') }, links: { app: 'real' } },
  'a linked kustomization.yaml': {
    files: { 'app/a.yaml': configMap('a'), 'k.yaml': 'resources: [a.yaml]\nnamePrefix: x-\n' },
    links: { 'app/kustomization.yaml': '../k.yaml' },
  },
  'default excludes': plain({
    'app/a.yaml': configMap('a'),
    'app/.sops.yaml': 'creation_rules: []\n',
    'app/.flux.yaml': 'x: 1\n',
    'app/cloudbuild.yaml': 'steps: []\n',
    'app/.github/workflows/ci.yaml': 'on: push\n',
    'app/.travis.yml': 'x: 1\n',
  }),
  'default excludes in the root': plain(
    { 'a.yaml': configMap('a'), '.github/ci.yaml': 'on: push\n', '.sops.yaml': 'x: 1\n' },
    { path: './' },
  ),
  'default excludes vanish': plain({
    '.sourceignore': '/docs\n',
    'app/a.yaml': configMap('a'),
    'app/.sops.yaml': 'creation_rules: []\n',
  }),
  'default excludes stay with an empty .sourceignore': plain({
    '.sourceignore': '# nothing\n\n   \n',
    'app/a.yaml': configMap('a'),
    'app/.sops.yaml': 'creation_rules: []\n',
  }),
  'default excludes vanish by spec.ignore': {
    files: { 'app/a.yaml': configMap('a'), 'app/.sops.yaml': 'creation_rules: []\n' },
    ignore: '/docs\n',
  },
  'a .sourceignore of a folder': plain({
    'app/.sourceignore': 'b.yaml\n',
    'app/a.yaml': configMap('a'),
    'app/b.yaml': 'replicas: 2\n',
    'app/x/b.yaml': 'replicas: 2\n',
  }),
  'a .sourceignore of another folder': plain({
    'other/.sourceignore': 'b.yaml\n',
    'app/a.yaml': configMap('a'),
    'app/b.yaml': configMap('b'),
  }),
  ...Object.fromEntries<FluxBuild>(
    [
      '/*\n!/app\n',
      '/*\n!/app/\n',
      '*\n!*.yaml\n',
      '**\n!app/a.yaml\n',
      '/**\n!/app/**\n',
      'app\n!app/a.yaml\n',
      'app/\n!app/a.yaml\n',
      '/app/\n!a.yaml\n',
      'app/*\n!app/a.yaml\n',
      'x/\n!x/c.yaml\n',
      '**/x/\n',
      '**/x\n',
      'app/**\n',
      'app/**/c.yaml\n',
      'app/x\n',
      'x/y\n',
      '**/x/y\n',
      'x/**\n',
      '**/y/**\n',
      'a.yaml \n',
      'a.yaml\\ \n',
      ' a.yaml\n',
      '\ta.yaml\n',
      'a.yaml\r\nb.yaml\r\n',
      'A.yaml\n',
      'a.YAML\n',
      'APP/\n',
      '[ab].yaml\n',
      '[^a].yaml\n',
      '[a-b].yaml\n',
      '?.yaml\n',
      '\\a.yaml\n',
      '\\#h.yaml\n',
      '#h.yaml\n!nothing\n',
      '\\!n.yaml\n',
      '[a.yaml\n',
      '{a,b}.yaml\n',
      'a**.yaml\n',
      '**.yaml\n',
      '*/a.yaml\n',
      '/a.yaml\n',
      './a.yaml\n',
      './app/a.yaml\n',
      '/\n',
      '!\n',
      '!/app/b.yaml\n',
      '*.yaml\n!/app/**/*.yaml\n',
      'b.yaml\n!b.yaml\nb.yaml\n',
      '!b.yaml\nb.yaml\n',
      'a.yaml/\n',
      'x/y/\n!x/y/d.yaml\n',
      '**/\n',
      '/app/x/..\n',
      '.*\n',
    ].flatMap((rules) => {
      const files = {
        'app/a.yaml': configMap('a'),
        'app/b.yaml': configMap('b'),
        'app/x/c.yaml': configMap('c'),
        'app/x/y/d.yaml': configMap('d'),
        'app/#h.yaml': configMap('h'),
        'app/!n.yaml': configMap('n'),
        'app/ a.yaml': configMap('s'),
        'app/a b.yaml': configMap('ab'),
      }
      const name = JSON.stringify(rules)
      return [
        [`spec.ignore ${name}`, { files, ignore: rules }],
        [`app/.sourceignore ${name}`, { files: { ...files, 'app/.sourceignore': rules } }],
      ]
    }),
  ),
  'spec.ignore over .sourceignore': {
    files: { '.sourceignore': 'a.yaml\n', 'app/a.yaml': configMap('a'), 'app/b.yaml': configMap('b') },
    ignore: '!a.yaml\nb.yaml\n',
  },
  'a folder over the root': {
    files: {
      '.sourceignore': 'a.yaml\n',
      'app/.sourceignore': '!a.yaml\n',
      'app/a.yaml': configMap('a'),
      'app/x/a.yaml': configMap('b'),
    },
  },
  'a .sourceignore in an ignored folder': {
    files: {
      '.sourceignore': '/app/x\n',
      'app/x/.sourceignore': '!c.yaml\n',
      'app/a.yaml': configMap('a'),
      'app/x/c.yaml': configMap('c'),
      'app/x/d.yaml': configMap('d'),
    },
  },
  'an ignored kustomization.yaml': {
    files: {
      '.sourceignore': 'kustomization.yaml\n',
      'app/kustomization.yaml': 'resources: [a.yaml]\n',
      'app/a.yaml': configMap('a'),
      'app/b.yaml': configMap('b'),
    },
  },
  'an ignored path': { files: { '.sourceignore': '/app\n', 'app/a.yaml': configMap('a') } },
  'everything in the path ignored': { files: { '.sourceignore': '/app/*\n', 'app/a.yaml': configMap('a') } },
  'an ignored resource': {
    files: {
      '.sourceignore': 'a.yaml\n',
      'app/kustomization.yaml': 'resources: [a.yaml]\n',
      'app/a.yaml': configMap('a'),
    },
  },
}
