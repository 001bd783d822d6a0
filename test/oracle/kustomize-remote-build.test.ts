import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { createFetch } from '@pte/http'
import { createDownloader, createHelm, type BuildOptions } from '@pte/kustomize'
import { baseEnvironment } from '@pte/process'
import { createRepository } from './git-repository.ts'
import { startGitServer } from './git-server.ts'
import type { Built } from './kustomize-build.ts'
import { compareFields, type FieldCases, type Files } from './kustomize-case.ts'
import { buildSettled } from './kustomize-settled-build.ts'

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'pte-git-'))
const configMap = (name: string, more = ''): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: {a: b}\n${more}`
const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: app}
spec: {template: {spec: {containers: [{name: app, image: nginx}]}}}
`
const pages = {
  '/files/objects.yaml': `${configMap('one')}---\n${configMap('two')}`,
  '/files/patch.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: local}\ndata: {patched: "yes"}\n',
  '/files/operations.yaml': '- {op: add, path: /data/x, value: "1"}\n',
  '/files/settings.env': 'A=1\nB=2\n',
  '/files/transformer.yaml':
    'apiVersion: builtin\nkind: PrefixTransformer\nmetadata: {name: p}\nprefix: far-\nfieldSpecs: [{path: metadata/name}]\n',
  '/files/generator.yaml':
    'apiVersion: builtin\nkind: ConfigMapGenerator\nmetadata: {name: made}\nliterals: [a=1]\n',
  '/files/configuration.yaml': 'namePrefix: [{path: data/a, kind: ConfigMap}]\n',
  '/files/replacement.yaml':
    'source: {kind: ConfigMap, name: local, fieldPath: data.a}\ntargets: [{select: {kind: ConfigMap}, fieldPaths: [data.copied], options: {create: true}}]\n',
  '/files/text.txt': 'this is no object: it is\n a text\n',
  '/files/broken.yaml': 'a: [\n',
  // What a repository's page is to somebody who is not git.
  '/org/base': '<!DOCTYPE html>\n<html lang="en">\n<p>A repository</p>\n</html>\n',
}

const server = await startGitServer(folder, pages)
const base = createRepository(join(folder, 'org', 'base'))
base.commit({
  'kustomization.yaml': 'resources: [map.yaml]\nnamePrefix: base-\n',
  'map.yaml': configMap('map'),
})
base.git('tag', 'v1')
const second = base.commit({
  'kustomization.yaml': 'resources: [map.yaml]\nnamePrefix: second-\n',
  'app/kustomization.yaml': `resources: [deployment.yaml]\nconfigMapGenerator: [{name: settings, files: [own.txt], literals: [c=d]}]\n`,
  'app/deployment.yaml': deployment,
  'app/own.txt': 'own\n',
  'overlay/kustomization.yaml': 'resources: [../app, ../links/real]\nnameSuffix: -over\n',
  'component/kustomization.yaml':
    'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches: [{path: patch.yaml}]\nresources: [../map.yaml]\n',
  'component/patch.yaml': pages['/files/patch.yaml'],
  'inner/kustomization.yaml':
    'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\ncommonLabels: {from: far}\n',
  'objects/kustomization.yaml':
    'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [map.yaml]\nconfigMapGenerator: [{name: made}]\n',
  'objects/map.yaml': configMap('far'),
  'above/kustomization.yaml': 'resources: [../map.yaml]\n',
  'outside/kustomization.yaml': 'resources: [../../outside]\n',
  'links/kustomization.yaml': 'resources: [link.yaml, folder]\n',
  'links/link.yaml': { target: 'real/map.yaml' },
  'links/folder': { target: '../app' },
  'links/real/kustomization.yaml': 'resources: [map.yaml]\n',
  'links/real/map.yaml': configMap('linked'),
  'far/kustomization.yaml': 'resources: [far.yaml]\n',
  'far/far.yaml': { target: '/etc/hostname' },
  further: { target: '../..' },
  'itself/kustomization.yaml': `resources: [${server.url}/org/base//itself]\n`,
  'other/kustomization.yaml': `resources: ["${server.url}/org/nested//deep?ref=main"]\nnamePrefix: other-\n`,
  'empty/text.txt': '',
})
const nested = createRepository(join(folder, 'org', 'nested'))
nested.commit({
  'deep/kustomization.yaml': `resources: [deep.yaml, "${server.url}/org/base//app?ref=main"]\nnamespace: deep\n`,
  'deep/deep.yaml': configMap('deep'),
  'back/kustomization.yaml': `resources: [${server.url}/org/nested//round]\n`,
  'round/kustomization.yaml': `resources: [${server.url}/org/nested//back]\n`,
})

const downloader = createDownloader({
  fetch: createFetch({ retries: 0 }),
  env: baseEnvironment(process.env),
})
const helm = createHelm({ command: 'helm', env: {} })

afterAll(async () => {
  downloader.dispose()
  helm.dispose()
  await server.close()
  rmSync(folder, { recursive: true })
})

function build(directory: string, options: BuildOptions): Promise<Built> {
  return buildSettled(directory, { ...options, remoteBases: 'fetch' }, { downloader, helm })
}

const at = (path: string): string => `${server.url}/${path}`
const local = { 'local.yaml': configMap('local') }

/** A kustomization of one file, with an object beside it. */
function kustomization(text: string, more: Files = {}): Files {
  return { 'kustomization.yaml': text, ...local, ...more }
}

function resources(...paths: string[]): Files {
  return kustomization(`resources:\n${paths.map((path) => `- ${JSON.stringify(path)}\n`).join('')}`)
}

const metadata = 'buildMetadata: [originAnnotations, transformerAnnotations]\n'

const bases: FieldCases = {
  build,
  built: {
    'the default branch': resources(at('org/base')),
    'a branch': resources(at('org/base?ref=main')),
    'a tag': resources(at('org/base?ref=v1')),
    'a tag by the other name': resources(at('org/base?version=v1')),
    'a commit': resources(at(`org/base?ref=${second}`)),
    'a folder': resources(at('org/base/app')),
    'a folder behind two slashes': resources(at('org/base//app?ref=main')),
    'with git:: before it': resources(`git::${at('org/base//app')}`),
    'a folder with bases beside it': resources(at('org/base//overlay')),
    'two folders of one repository': resources(at('org/base//app'), at('org/base')),
    'one repository at two commits': resources(at('org/base?ref=v1'), at('org/base?ref=main')),
    'a repository that leads to another': resources(at('org/base//other')),
    'two that lead to one': resources(at('org/nested//deep'), at('org/base?ref=v1')),
    'links within it': resources(at('org/base//links')),
    'with local files': resources('local.yaml', at('org/base//app')),
    'under an overlay': {
      'over/kustomization.yaml':
        'resources: [../far]\nnamePrefix: over-\nimages: [{name: nginx, newTag: "2"}]\n',
      'far/kustomization.yaml': `resources: ["${at('org/base//app')}"]\nnamespace: far\n`,
    },
    'a local file with the name of an address': {
      'kustomization.yaml': 'resources: [git@example.com/org/map.yaml]\n',
      'git@example.com/org/map.yaml': configMap('local'),
    },
  },
  refused: {},
}

const origins: FieldCases = {
  build,
  built: {
    origins: kustomization(
      `${metadata}resources: ["${at('org/base//overlay?ref=main')}", "${at('org/base?ref=v1')}"]\n`,
    ),
    'origins of what leads further': kustomization(`${metadata}resources: ["${at('org/base//other')}"]\n`),
    'origins of a file': kustomization(`${metadata}resources: ["${at('files/objects.yaml')}"]\n`),
    'origins in a component': kustomization(
      `${metadata}resources: [local.yaml]\ncomponents: ["${at('org/base//objects')}"]\n`,
    ),
  },
  refused: {},
}

const refusedBases: FieldCases = {
  build,
  built: { 'nothing from outside': resources('local.yaml') },
  refused: {
    'a folder that is not there': resources(at('org/base//none')),
    'a folder without a kustomization': resources(at('org/base//empty')),
    'a file as a folder': resources(at('org/base//map.yaml')),
    'a branch that is not there': resources(at('org/base?ref=none')),
    'a repository that is not there': resources(at('org/none')),
    'a path out of it': resources(at('org/base////../base')),
    'a link out of it': resources(at('org/base//further')),
    'a file behind a link out of it': resources(at('org/base//far')),
    'a base out of it': resources(at('org/base//outside')),
    'a file above its kustomization': resources(at('org/base//above')),
    'one that leads to itself': resources(at('org/base//itself')),
    'two that lead to each other': resources(at('org/nested//back')),
    'one listed twice': resources(at('org/base'), at('org/base?ref=main')),
    'a component among resources': resources(at('org/base//component')),
    'a directory with the name of an address': {
      'kustomization.yaml': 'resources: [git@localhost/org/base]\n',
      'git@localhost/org/base/kustomization.yaml': 'resources: [map.yaml]\n',
      'git@localhost/org/base/map.yaml': configMap('local'),
    },
    'an absolute path': resources('/etc'),
  },
}

const components: FieldCases = {
  build,
  built: {
    'a component': kustomization(`resources: [local.yaml]\ncomponents: ["${at('org/base//inner')}"]\n`),
    'a component and a base': kustomization(
      `resources: ["${at('org/base//app')}"]\ncomponents: ["${at('org/base//inner?ref=main')}"]\n`,
    ),
  },
  refused: {
    'a base among components': kustomization(`resources: [local.yaml]\ncomponents: ["${at('org/base')}"]\n`),
    'a file': kustomization(`resources: [local.yaml]\ncomponents: ["${at('files/objects.yaml')}"]\n`),
    'a file above its kustomization': kustomization(
      `resources: [local.yaml]\ncomponents: ["${at('org/base//component')}"]\n`,
    ),
  },
}

const files: FieldCases = {
  build,
  built: {
    objects: resources(at('files/objects.yaml')),
    'a file twice': {
      'over/kustomization.yaml': 'resources: [../a, ../b]\n',
      'a/kustomization.yaml': `resources: ["${at('files/objects.yaml')}"]\nnamePrefix: a-\n`,
      'b/kustomization.yaml': `resources: ["${at('files/objects.yaml')}"]\nnamePrefix: b-\n`,
    },
    'a strategic merge patch': kustomization(
      `resources: [local.yaml]\npatches: [{path: "${at('files/patch.yaml')}"}]\n`,
    ),
    'operations of a JSON patch': kustomization(
      `resources: [local.yaml]\npatches: [{path: "${at('files/operations.yaml')}", target: {kind: ConfigMap}}]\n`,
    ),
    patchesStrategicMerge: kustomization(
      `resources: [local.yaml]\npatchesStrategicMerge: ["${at('files/patch.yaml')}"]\n`,
    ),
    patchesJson6902: kustomization(
      `resources: [local.yaml]\npatchesJson6902: [{path: "${at('files/operations.yaml')}", target: {version: v1, kind: ConfigMap, name: local}}]\n`,
    ),
    'files of a config map': kustomization(
      `configMapGenerator: [{name: made, files: ["text=${at('files/text.txt')}"]}]\n`,
    ),
    'files of a config map without a key': kustomization(
      `configMapGenerator: [{name: made, files: ["${at('files/text.txt')}"]}]\n`,
    ),
    'variables of a secret': kustomization(
      `secretGenerator: [{name: made, envs: ["${at('files/settings.env')}"]}]\n`,
    ),
    transformers: kustomization(
      `resources: [local.yaml]\ntransformers: ["${at('files/transformer.yaml')}"]\n`,
    ),
    generators: kustomization(`resources: [local.yaml]\ngenerators: ["${at('files/generator.yaml')}"]\n`),
    configurations: kustomization(
      `resources: [local.yaml]\nnamePrefix: p-\nconfigurations: ["${at('files/configuration.yaml')}"]\n`,
    ),
    replacements: kustomization(
      `resources: [local.yaml]\nreplacements: [{path: "${at('files/replacement.yaml')}"}]\n`,
    ),
  },
  refused: {
    'a file that is not there': resources(at('files/none.yaml')),
    'a file that is no YAML': resources(at('files/broken.yaml')),
    'a file without objects': resources(at('files/text.txt')),
    'a patch that is not there': kustomization(
      `resources: [local.yaml]\npatches: [{path: "${at('files/none.yaml')}"}]\n`,
    ),
    'a patch in a repository': kustomization(
      `resources: [local.yaml]\npatches: [{path: "${at('org/base//component/patch.yaml')}"}]\n`,
    ),
    'variables that are not there': kustomization(
      `secretGenerator: [{name: made, envs: ["${at('files/none.env')}"]}]\n`,
    ),
  },
}

const unrestricted: FieldCases = {
  build,
  flags: ['--load-restrictor', 'LoadRestrictionsNone'],
  options: { loadRestrictor: 'none' },
  built: {
    'a local file above': {
      'app/kustomization.yaml': `resources: [../local.yaml, "${at('org/base//app')}"]\n`,
      ...local,
    },
  },
  refused: {
    'a file above its kustomization': resources(at('org/base//above')),
    'a file behind a link out of it': resources(at('org/base//far')),
  },
}

compareFields({
  'remote bases': bases,
  'remote bases that are refused': refusedBases,
  'origins of remote bases': origins,
  'remote components': components,
  'remote files': files,
  'remote bases without a load restrictor': unrestricted,
})
