import type { Tree } from '../helm/tree.ts'

/** A chart in the folder `chart`, beside files that links may lead to. */
export type ChartTree = Tree

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}-{{ .Chart.Name }}
  annotations:
    version: {{ .Chart.Version | quote }}
    app: {{ .Chart.AppVersion | quote }}
    description: {{ .Chart.Description | quote }}
    file: {{ .Files.Get "files/a.txt" | quote }}
spec:
  replicas: {{ .Values.replicas | default 1 }}
`
const crd = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: things.example.org
`

const chartYaml = (more = '', version = '1.2.3', name = 'app', apiVersion = 'v2'): string =>
  `apiVersion: ${apiVersion}\nname: ${name}\nversion: ${version}\n${more}`

/** A chart of the usual files and some more. */
const chart = (files: Tree = {}, more = '', version = '1.2.3'): ChartTree => ({
  'chart/Chart.yaml': chartYaml(more, version),
  'chart/values.yaml': 'replicas: 2\n',
  'chart/templates/deployment.yaml': deployment,
  ...files,
})

const subchart = (folder: string, name: string, version = '0.1.0'): Tree => ({
  [`${folder}/Chart.yaml`]: chartYaml('', version, name),
  [`${folder}/values.yaml`]: 'replicas: 3\n',
  [`${folder}/templates/deployment.yaml`]: deployment,
  [`${folder}/.helmignore`]: '*.txt\n',
  [`${folder}/files/a.txt`]: 'kept: the .helmignore of a subchart is not read',
})

const dependsOn = (...names: string[]): string =>
  `dependencies:\n${names.map((name) => `- name: ${name}\n  version: ">=0.1.0"\n  repository: "https://example.org/c"\n`).join('')}`

const fullMetadata = `appVersion: "1.10"
kubeVersion: ">=1.20.0-0"
type: application
description: "a: text with 'quotes' and \\"more\\", longer than the eighty columns at which the writer of helm folds lines"
home: https://example.org
icon: https://example.org/icon.svg
sources: [https://example.org/a, https://example.org/b]
keywords: ["012", "yes", "1e3", "~", "2026-01-02", "é", "#no comment", "tab\\there", "1_000", "0x1f", "0o17", "12:30:45"]
maintainers:
- name: a
  email: a@example.org
- name: b
  url: https://example.org/b
deprecated: true
condition: a.b
tags: c
annotations:
  n10: "1"
  n2: "true"
  artifacthub.io/changes: |
    - first
    - second
`

/** Charts that helm packages, by what is special about them. */
export const charts: Readonly<Record<string, ChartTree>> = {
  'the usual files': chart({ 'chart/README.md': '# App\n', 'chart/LICENSE': 'MIT\n' }),
  'Chart.yaml alone': { 'chart/Chart.yaml': chartYaml() },
  'all metadata': chart({}, fullMetadata),
  'a folded description': chart({}, 'description: >\n  folded\n  text\nappVersion: "a\\u00a0b"\n'),
  'a description that is a block': chart({}, 'description: |\n  first\n    second\n\n  third\n'),
  'anchors and merge keys': chart(
    {},
    'maintainers:\n- &a { name: a, email: a@example.org }\n- { <<: *a, name: b }\n',
  ),
  'unknown keys': chart({}, 'licence: MIT\nextra: { a: [1] }\n'),
  'numbers that stay what they are': chart({}, 'appVersion: 7244500\ndescription: 1.5\n', '2'),
  'dates without quotes': chart({}, 'appVersion: 2026-01-02\ndescription: 2026-01-02T03:04:05Z\n'),
  'empty fields': chart(
    {},
    'home:\nappVersion: ""\nkeywords: []\nmaintainers: ~\nannotations: {}\ndeprecated: no\n',
  ),
  'a loose version': chart({}, '', 'v1.2'),
  'a pre-release': chart({}, '', '1.2.3-rc.1'),
  'build metadata': chart({}, '', '1.2.3+build.5'),
  'no apiVersion': { ...chart(), 'chart/Chart.yaml': 'name: app\nversion: 1.2.3\n' },
  'a library': {
    'chart/Chart.yaml': chartYaml('type: library\n'),
    'chart/templates/_a.tpl': '{{ define "a" }}{{ end }}',
  },
  'a name with dots and capitals': { ...chart(), 'chart/Chart.yaml': chartYaml('', '1.2.3', 'My.App_1') },
  'custom resources': chart({
    'chart/crds/a.yaml': crd,
    'chart/crds/b/c.yaml': crd.replace('things', 'others'),
  }),
  'a schema': chart({ 'chart/values.schema.json': '{"type": "object"}\n' }),
  notes: chart({ 'chart/templates/NOTES.txt': 'Thanks for {{ .Chart.Name }}\n' }),
  'nested templates': chart({
    'chart/templates/a/b/service.yaml': 'kind: Service\napiVersion: v1\nmetadata: { name: a }\n',
    'chart/templates/tests/test.yaml': 'kind: Pod\napiVersion: v1\nmetadata: { name: t }\n',
  }),
  'byte order marks': chart({
    'chart/files/a.txt': '\uFEFFtext',
    'chart/values.yaml': '\uFEFFreplicas: 4\n',
  }),
  'carriage returns': chart(
    { 'chart/values.yaml': 'replicas: 4\r\n', 'chart/files/a.txt': 'a\r\nb' },
    'home: a\r\n',
  ),
  'binary files': chart({
    'chart/files/a.bin': Buffer.from(Array.from({ length: 3000 }, (_, n) => n % 256)),
  }),
  'a large file': chart({ 'chart/files/big': Buffer.alloc(5 * 1024 * 1024, 'abc') }),
  'an empty file': chart({ 'chart/files/a.txt': '', 'chart/values.yaml': '' }),
  'sizes about a block of tar': chart(
    Object.fromEntries([511, 512, 513, 1024].map((size) => [`chart/files/${size}`, 'x'.repeat(size)])),
  ),
  'a name of 100 bytes': chart({ [`chart/${'n'.repeat(96)}`]: 'a' }),
  'a name that fits with a prefix': chart({
    [`chart/${'d'.repeat(60)}/${'e'.repeat(60)}/${'f'.repeat(60)}`]: 'a',
  }),
  'a name that does not fit': chart({
    [`chart/${'d'.repeat(120)}/${'f'.repeat(120)}`]: 'a',
    [`chart/${'g'.repeat(200)}`]: 'b',
  }),
  'a long name cut at a slash': chart({ [`chart/${'d'.repeat(95)}/${'f'.repeat(130)}`]: 'a' }),
  'names that are not ASCII': chart({
    'chart/files/é.txt': 'a',
    'chart/ñ/日本語.txt': 'b',
    'chart/templates/ü.yaml': 'a: 1\n',
  }),
  'a long name that is not ASCII': chart({ [`chart/${'é'.repeat(80)}/${'a'.repeat(150)}.txt`]: 'a' }),
  'names that sort by bytes': chart(
    Object.fromEntries(
      ['a/z', 'a-b/z', 'a.txt', 'A', 'Z', '_', '~', 'é', '\u{1F600}', '\uFFFD'].map((name) => [
        `chart/files/${name}`,
        name,
      ]),
    ),
  ),
  'names with spaces and signs': chart({ 'chart/files/a b (c).txt': 'a', 'chart/files/%41&+=@#.txt': 'b' }),
  'hidden files': chart({
    'chart/.hidden': 'a',
    'chart/templates/.hidden': 'b',
    'chart/templates/a/.hidden': 'c: 1',
  }),
  'values with a key twice': chart({ 'chart/values.yaml': 'replicas: 2\nreplicas: 5\n' }),
  'values with anchors': chart({ 'chart/values.yaml': '---\na: &a { b: 1 }\nc: *a\nd: { <<: *a }\n' }),
  'values of comments': chart({ 'chart/values.yaml': '# none\n' }),
  'files to ignore': chart({
    'chart/.helmignore': '# comment\n*.bak\n/only-here\n.git/\nfiles/*.md\n',
    'chart/a.bak': '',
    'chart/files/b.bak': '',
    'chart/only-here': '',
    'chart/files/only-here': '',
    'chart/.git/config': '',
    'chart/files/a.md': '',
    'chart/files/a/a.md': '',
  }),
  'links to files and folders': chart({
    'shared/LICENSE': 'MIT',
    'shared/docs/a/b.md': '#',
    'chart/LICENSE': { link: '../shared/LICENSE' },
    'chart/docs': { link: '../shared/docs' },
    'chart/templates/linked': { link: 'deployment.yaml' },
  }),
  'a subchart': chart(subchart('chart/charts/sub', 'sub'), dependsOn('sub')),
  'a subchart in a folder of another name': chart(subchart('chart/charts/folder', 'sub'), dependsOn('sub')),
  'subcharts that nothing lists': chart(subchart('chart/charts/sub', 'sub')),
  'several subcharts': chart(
    {
      ...subchart('chart/charts/b', 'b'),
      ...subchart('chart/charts/a', 'a'),
      ...subchart('chart/charts/c', 'c'),
    },
    dependsOn('a', 'c', 'b'),
  ),
  'subcharts of subcharts': chart(
    {
      ...subchart('chart/charts/a', 'a'),
      ...subchart('chart/charts/a/charts/b', 'b'),
      'chart/charts/a/charts/_x/y': '',
    },
    dependsOn('a'),
  ),
  'a subchart twice under an alias': chart(
    subchart('chart/charts/sub', 'sub'),
    'dependencies:\n- { name: sub, version: "*", repository: "", alias: one }\n- { name: sub, alias: two, condition: two.on, tags: [x], import-values: [data, { child: a, parent: b }] }\n',
  ),
  'provenance and hidden names in charts': chart({
    ...subchart('chart/charts/sub', 'sub'),
    'chart/charts/sub-0.1.0.tgz.prov': 'signature',
    'chart/charts/_x/y': '',
    'chart/charts/.z': '',
  }),
  'a lock': chart(
    {
      ...subchart('chart/charts/sub', 'sub'),
      'chart/Chart.lock':
        'generated: "2026-01-02T03:04:05.123456789+01:00"\ndigest: sha256:0123\ndependencies:\n- name: sub\n  repository: https://example.org/c\n  version: 0.1.0\n',
    },
    dependsOn('sub'),
  ),
  'a lock of nothing': chart({
    'chart/Chart.lock': 'digest: sha256:0123\ngenerated: 2026-01-02T03:04:05Z\n',
  }),
  'requirements of apiVersion v1': {
    ...chart(subchart('chart/charts/sub', 'sub')),
    'chart/Chart.yaml': chartYaml('', '1.2.3', 'app', 'v1'),
    'chart/requirements.yaml': dependsOn('sub'),
    'chart/requirements.lock': 'digest: sha256:0123\ngenerated: "2026-01-02T03:04:05Z"\ndependencies: []\n',
  },
  'requirements of apiVersion v2': {
    ...chart(subchart('chart/charts/sub', 'sub')),
    'chart/requirements.yaml': dependsOn('sub'),
    'chart/requirements.lock': 'digest: sha256:0123\ngenerated: "2026-01-02T03:04:05Z"\ndependencies: []\n',
  },
}

/** What is wrong with a chart, and who refuses it. */
export interface Refusal {
  tree: ChartTree
  /** Why we refuse what helm packages. */
  onPurpose?: string
}

const metadata = (text: string): Refusal => ({ tree: { ...chart(), 'chart/Chart.yaml': text } })
const onPurpose = (refusal: Refusal, onPurpose: string): Refusal => ({ ...refusal, onPurpose })

export const refusals: Readonly<Record<string, Refusal>> = {
  'no Chart.yaml': { tree: { 'chart/values.yaml': '' } },
  'no name': metadata('apiVersion: v2\nversion: 1.2.3\n'),
  'no version': metadata('apiVersion: v2\nname: app\n'),
  'an empty Chart.yaml': metadata(''),
  'a version with four numbers': metadata(chartYaml('', '1.2.3.4')),
  'a version with a leading zero': metadata(chartYaml('', '1.2.3-01')),
  'a version with an underscore': metadata(chartYaml('', '1.2.3-rc_1')),
  'a version that is a word': metadata(chartYaml('', 'latest')),
  'a version of 300 characters': metadata(chartYaml('', `1.2.3-${'a'.repeat(300)}`)),
  'a name that is a path': metadata(chartYaml('', '1.2.3', 'a/b')),
  'a name of two dots': metadata(chartYaml('', '1.2.3', '..')),
  'a type of its own': metadata(chartYaml('type: app\n')),
  'an empty maintainer': metadata(chartYaml('maintainers: [~]\n')),
  'an empty dependency': metadata(chartYaml('dependencies: [~]\n')),
  'an alias with a space': metadata(chartYaml('dependencies: [{ name: a, alias: "a b" }]\n')),
  'two dependencies of one name': metadata(chartYaml('dependencies: [{ name: a }, { name: a }]\n')),
  'a list for a text': metadata(chartYaml('home: [a]\n')),
  'a text for a list': metadata(chartYaml('keywords: a\n')),
  'a text for a flag': metadata(chartYaml('deprecated: "true"\n')),
  'broken YAML': metadata('name: {\n'),
  'a dependency that is missing': { tree: chart({}, dependsOn('sub')) },
  'a file in charts': { tree: chart({ 'chart/charts/README.md': '#' }) },
  'a folder in charts that is no chart': { tree: chart({ 'chart/charts/a/values.yaml': '' }) },
  'an archive in charts that is none': { tree: chart({ 'chart/charts/a.tgz': 'a' }) },
  'a wrong subchart': { tree: chart({ 'chart/charts/a/Chart.yaml': 'apiVersion: v2\nname: a\n' }) },
  'a schema that is no JSON': { tree: chart({ 'chart/values.schema.json': '{' }) },
  'a link to nothing': { tree: chart({ 'chart/a': { link: 'missing' } }) },
  'two stars in .helmignore': { tree: chart({ 'chart/.helmignore': 'a/**\n' }) },
  'an open class in .helmignore': { tree: chart({ 'chart/.helmignore': '[a\n' }) },
  'a lock that is no YAML': { tree: chart({ 'chart/Chart.lock': 'a: {\n' }) },
  'values that are no YAML': { tree: chart({ 'chart/values.yaml': 'a: {\n' }) },
  'values that are a list': { tree: chart({ 'chart/values.yaml': '- a\n' }) },
  'apiVersion v3': onPurpose(metadata(chartYaml('', '1.2.3', 'app', 'v3')), 'Helm 4 refuses it'),
  'a file of more than 5 MiB': onPurpose(
    { tree: chart({ 'chart/a': Buffer.alloc(5 * 1024 * 1024 + 1) }) },
    'Helm 3 and Flux refuse it',
  ),
  'values of several documents': onPurpose(
    { tree: chart({ 'chart/values.yaml': 'a: 1\n---\nb: 2\n' }) },
    'Helm 3 reads the first document only, Helm 4 all',
  ),
  'a version without quotes': onPurpose(metadata(chartYaml('', '1.10')), 'helm would release version 1.1'),
  'an appVersion without quotes': onPurpose(metadata(chartYaml('appVersion: 1.0\n')), 'helm would say 1'),
  'a name that YAML takes for true': onPurpose(
    metadata(chartYaml('', '1.2.3', 'yes')),
    'helm would name it true',
  ),
  'a key twice': onPurpose(metadata(chartYaml('version: 1.2.4\n')), 'which one is meant cannot be told'),
  'a key in other letter case': onPurpose(metadata(chartYaml('Version: 1.2.4\n')), 'helm takes either'),
  'two subcharts of one name': onPurpose(
    { tree: chart({ ...subchart('chart/charts/a', 'sub'), ...subchart('chart/charts/b', 'sub') }) },
    'helm writes both under one name, and loads one',
  ),
  'a folder .git': onPurpose(
    { tree: chart({ 'chart/.git/config': 'token' }) },
    'it may hold the token of the job',
  ),
  'a link out of the repository': onPurpose(
    { tree: chart({ 'chart/a': { link: '/etc/hostname' } }) },
    'a chart from a pull request must not read the machine',
  ),
}
