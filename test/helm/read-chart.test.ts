import { gzipSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { packageChart, readArchive, readChart, type Chart } from '@pte/helm'
import { tarNames } from './tar-entries.ts'
import { withTree, type Tree } from './tree.ts'

const chartYaml = 'apiVersion: v2\nname: app\nversion: 1.2.3\n'
const subchartYaml = (name: string): string => `apiVersion: v2\nname: ${name}\nversion: 0.1.0\n`

const read = (tree: Tree): Promise<Chart> => withTree(tree, (root) => readChart(root, 'charts/app'))

/** Reads a chart whose Chart.yaml is `text`. */
const readMetadata = async (text: string): Promise<Chart['metadata']> =>
  (await read({ 'charts/app/Chart.yaml': text })).metadata

const archiveOf = (name: string, folder = name): Promise<Uint8Array> =>
  withTree(
    { [`${folder}/Chart.yaml`]: subchartYaml(name), [`${folder}/values.yaml`]: 'a: 1\n' },
    async (root) => packageChart(await readChart(root, folder)).content,
  )

describe('Chart.yaml', () => {
  test('gives its texts as they are written', async () => {
    const text = `apiVersion: v2
name: app
version: "1.10"
appVersion: 7244500
description: >
  folded
  text
keywords: [a, "b\\tc"]
maintainers: [{ name: a, email: a@example.org }]
annotations: { a: "1" }
deprecated: false
home: ~
`
    expect(await readMetadata(text)).toEqual({
      apiVersion: 'v2',
      name: 'app',
      version: '1.10',
      appVersion: '7244500',
      description: 'folded text ',
      keywords: ['a', 'b c'],
      maintainers: [{ name: 'a', email: 'a@example.org' }],
      annotations: { a: '1' },
      deprecated: false,
    })
  })

  test.each([
    ['version: 1.10', 'version', '1.10', '1.1'],
    ['version: 1.2.3\nappVersion: 1.0', 'appVersion', '1.0', '1'],
    ['version: 1.2.3\nappVersion: 1e3', 'appVersion', '1e3', '1000'],
    ['version: 1.2.3\nappVersion: 012', 'appVersion', '012', '10'],
    ['version: 1.2.3\ndescription: yes', 'description', 'yes', 'true'],
  ])('with %s is refused: it must be quoted', async (lines, field, written, readAs) => {
    const line = 3 + lines.split('\n').length - 1
    await expect(readMetadata(`apiVersion: v2\nname: app\n${lines}\n`)).rejects.toMatchObject({
      finding: {
        rule: 'chart-invalid',
        message: `${field} in charts/app/Chart.yaml is the unquoted ${written}, which helm reads as ${readAs}`,
        help: `Quote it: ${field}: "${written}"`,
        at: { file: 'charts/app/Chart.yaml', line },
      },
    })
  })

  test.each([
    ['has no name', 'apiVersion: v2\nversion: 1.2.3\n', 1, 'charts/app/Chart.yaml has no name'],
    ['has no version', 'apiVersion: v2\nname: app\n', 1, 'charts/app/Chart.yaml has no version'],
    [
      'has a version that is none',
      'name: app\nversion: 1.2.3.4\n',
      2,
      'version in charts/app/Chart.yaml is 1.2.3.4',
    ],
    ['has a version with a leading zero', 'name: app\nversion: 1.2.3-01\n', 2, 'is 1.2.3-01'],
    [
      'has a type that helm does not know',
      `${chartYaml}type: app\n`,
      4,
      'type in charts/app/Chart.yaml is app',
    ],
    ['has an apiVersion of the future', 'name: app\nversion: 1.2.3\napiVersion: v3\n', 3, 'is v3'],
    ['has a name that is a path', 'name: ../app\nversion: 1.2.3\n', 1, 'is ../app'],
    ['has an empty maintainer', `${chartYaml}maintainers:\n  - name: a\n  -\n`, 6, 'maintainers[1]'],
    ['has a bad alias', `${chartYaml}dependencies:\n  - name: a\n    alias: a b\n`, 5, 'The alias a b'],
    [
      'has two dependencies of one name',
      `${chartYaml}dependencies:\n  - name: a\n  - name: a\n`,
      6,
      'called a',
    ],
    ['has a list where a text belongs', `${chartYaml}home: [a]\n`, 4, 'must be a text, but is a list'],
    ['has a text where a list belongs', `${chartYaml}keywords: a\n`, 4, 'must be a list, but is a string'],
    ['has a key twice', `${chartYaml}version: 1.2.4\n`, 4, 'duplicated mapping key'],
    ['has a key in other letter case', `${chartYaml}Home: a\n`, 4, 'is spelt home'],
    ['is not YAML', 'name: app\nversion: {\n', 3, 'is not valid YAML'],
    ['is a list', '- a\n', 1, 'must be a mapping'],
    ['holds a control character', `${chartYaml}home: "\x7f"\n`, 4, 'holds the character U+007F'],
    ['holds a line break of old', `${chartYaml}home: "\u2028"\n`, 4, 'holds the character U+2028'],
    [
      'multiplies by aliases',
      `${chartYaml}a: &a [x]\n${Array.from('bcdefghij', (name, n) => `${name}: &${name} [${`*${'abcdefghi'[n] ?? ''}, `.repeat(9)}]\n`).join('')}`,
      7,
      'aliases exceeded',
    ],
  ])('that %s is refused on its line', async (_what, text, line, message) => {
    await expect(readMetadata(text)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      finding: { rule: 'chart-invalid', at: { file: 'charts/app/Chart.yaml', line } },
    })
  })

  test('with a key that helm drops gives a warning', async () => {
    const { findings } = await read({ 'charts/app/Chart.yaml': `${chartYaml}licence: MIT\n` })
    expect(findings).toMatchObject([
      { rule: 'chart-unknown-key', severity: 'warning', at: { file: 'charts/app/Chart.yaml', line: 4 } },
    ])
  })

  test('without apiVersion is of version 1, as for helm', async () => {
    expect((await readMetadata('name: app\nversion: 1.2.3\n')).apiVersion).toBe('v1')
  })
})

describe('a chart folder', () => {
  test('without Chart.yaml is refused', async () => {
    await expect(read({ 'charts/app/values.yaml': '' })).rejects.toThrow('charts/app/Chart.yaml is missing')
  })

  test('that does not exist is refused', async () => {
    await expect(read({ 'charts/other/Chart.yaml': chartYaml })).rejects.toMatchObject({
      finding: { rule: 'chart-not-found', message: 'Chart folder charts/app does not exist' },
    })
  })

  test('with a file of more than 5 MiB is refused, unless .helmignore lists it', async () => {
    const tree = { 'charts/app/Chart.yaml': chartYaml, 'charts/app/big': new Uint8Array(5 * 1024 * 1024 + 1) }
    await expect(read(tree)).rejects.toMatchObject({
      finding: {
        message: 'charts/app/big has 5.0 MiB; helm takes at most 5',
        at: { file: 'charts/app/big' },
      },
    })
    await expect(read({ ...tree, 'charts/app/.helmignore': 'big' })).resolves.toMatchObject({ files: [{}] })
  })

  test('with more than 100 MiB in all is refused', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 21 }, (_, n) => [`charts/app/${n}`, new Uint8Array(5 * 1024 * 1024)]),
    )
    await expect(read({ ...files, 'charts/app/Chart.yaml': chartYaml })).rejects.toMatchObject({
      finding: { rule: 'chart-too-large' },
    })
  })

  test('may hold links within the repository', async () => {
    const chart = await read({
      'charts/app/Chart.yaml': chartYaml,
      'shared/LICENSE': 'MIT',
      'shared/docs/a.md': '#',
      'charts/app/LICENSE': { link: '../../shared/LICENSE' },
      'charts/app/docs': { link: '../../shared/docs' },
    })
    expect(chart.files.map(({ name }) => name)).toEqual(['LICENSE', 'docs/a.md'])
  })

  test.each([
    ['to nothing', 'missing', 'is a link to nothing'],
    ['out of the repository', '/etc/hostname', 'leads out of the repository'],
    ['to a folder above', '..', 'is a link to a folder that it lies in'],
  ])('may not hold a link %s', async (_what, link, message) => {
    const tree = { 'charts/app/Chart.yaml': chartYaml, 'charts/app/docs/a': { link } }
    await expect(read(tree)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      finding: { at: { file: 'charts/app/docs/a', line: 1 } },
    })
  })

  test('that is a whole repository is refused until .helmignore leaves out what git keeps', async () => {
    const tree = { 'Chart.yaml': chartYaml, '.git/config': 'token' }
    const readRoot = (tree: Tree): Promise<Chart> => withTree(tree, (root) => readChart(root, '.'))
    await expect(readRoot(tree)).rejects.toMatchObject({
      finding: { help: 'Add a line .git/ to .helmignore', at: { file: '.git' } },
    })
    const { files } = await readRoot({ ...tree, '.helmignore': '.git/' })
    expect(files.map(({ name }) => name)).toEqual(['.helmignore'])
  })

  test('loses the byte order marks of its files', async () => {
    const { values } = await read({
      'charts/app/Chart.yaml': `\uFEFF${chartYaml}`,
      'charts/app/values.yaml': '\uFEFFa: 1',
    })
    expect(Buffer.from(values ?? []).toString()).toBe('a: 1')
  })

  test('with a values.schema.json that is not JSON is refused', async () => {
    const tree = { 'charts/app/Chart.yaml': chartYaml, 'charts/app/values.schema.json': '{' }
    await expect(read(tree)).rejects.toThrow('charts/app/values.schema.json is not valid JSON')
  })

  test.each([
    ['a: {\n', 2, 'is not valid YAML'],
    ['- a\n', 1, 'must be a mapping'],
    ['a: 1\n---\nb: 2\n', 1, 'holds several documents'],
  ])('with a values.yaml of %j is refused', async (values, line, message) => {
    await expect(
      read({ 'charts/app/Chart.yaml': chartYaml, 'charts/app/values.yaml': values }),
    ).rejects.toMatchObject({
      message: expect.stringContaining(message),
      finding: { rule: 'chart-invalid', at: { file: 'charts/app/values.yaml', line } },
    })
  })

  test('with bytes in Chart.yaml that are no text is refused', async () => {
    const tree = { 'charts/app/Chart.yaml': Buffer.from([0x6e, 0xff]) }
    await expect(read(tree)).rejects.toThrow('charts/app/Chart.yaml is not UTF-8 text')
  })
})

describe('the charts in charts/', () => {
  test('are unpacked and sorted by name', async () => {
    const chart = await read({
      'charts/app/Chart.yaml': `${chartYaml}dependencies: [{ name: b }, { name: a }]\n`,
      'charts/app/charts/a-0.1.0.tgz': await archiveOf('b', 'some-folder'),
      'charts/app/charts/b/Chart.yaml': subchartYaml('a'),
      'charts/app/charts/_c/file': '',
      'charts/app/charts/.d': '',
      'charts/app/charts/b.prov': 'signature',
    })
    expect(tarNames(gunzipSync(packageChart(chart).content))).toEqual([
      'app/Chart.yaml',
      'app/charts/b.prov',
      'app/charts/a/Chart.yaml',
      'app/charts/b/Chart.yaml',
      'app/charts/b/values.yaml',
    ])
  })

  test('may not be two of one name', async () => {
    const tree = {
      'charts/app/Chart.yaml': chartYaml,
      'charts/app/charts/a-0.1.0.tgz': await archiveOf('a'),
      'charts/app/charts/a/Chart.yaml': subchartYaml('a'),
    }
    await expect(read(tree)).rejects.toMatchObject({
      finding: {
        message:
          'charts/app/charts/a-0.1.0.tgz holds chart a, which charts/app/charts/a/Chart.yaml holds too',
        at: { file: 'charts/app/charts/a-0.1.0.tgz' },
      },
    })
  })

  test('must be all that Chart.yaml depends on', async () => {
    const tree = {
      'charts/app/Chart.yaml': `${chartYaml}dependencies: [{ name: a }, { name: b }]\n`,
      'charts/app/charts/a/Chart.yaml': subchartYaml('a'),
    }
    await expect(read(tree)).rejects.toMatchObject({
      finding: {
        rule: 'chart-dependency-missing',
        message: 'charts/app/Chart.yaml depends on b, which charts/ does not hold',
        help: 'Run helm dependency build charts/app and commit the folder charts',
      },
    })
  })

  test.each([
    ['charts/README.md', '# Charts'],
    ['charts/a.tgz', 'no archive'],
    ['charts/a/values.yaml', 'a: 1'],
  ])('%s is refused when it is no chart', async (name, content) => {
    const tree = { 'charts/app/Chart.yaml': chartYaml, [`charts/app/${name}`]: content }
    await expect(read(tree)).rejects.toMatchObject({ name: 'ExpectedError' })
  })

  test('of apiVersion v1 come from requirements.yaml, which stays a file', async () => {
    const chart = await read({
      'charts/app/Chart.yaml': 'apiVersion: v1\nname: app\nversion: 1.2.3\n',
      'charts/app/requirements.yaml': 'dependencies: [{ name: a, repository: "" }]\n',
      'charts/app/requirements.lock': 'digest: x\ngenerated: 2021-09-01T20:34:58Z\n',
      'charts/app/charts/a/Chart.yaml': subchartYaml('a'),
    })
    expect(chart.metadata.dependencies).toEqual([{ name: 'a', repository: '' }])
    const tar = gunzipSync(packageChart(chart).content)
    expect(tarNames(tar)).toEqual([
      'app/Chart.yaml',
      'app/requirements.lock',
      'app/requirements.yaml',
      'app/charts/a/Chart.yaml',
    ])
    expect(tar.toString('utf8', 512, 600)).not.toContain('dependencies')
  })
})

describe('an archive', () => {
  test('reads back as the chart that it was made of', async () => {
    const chart = await read({
      'charts/app/Chart.yaml': `${chartYaml}appVersion: "1.10"\ndescription: "a: b"\n`,
      'charts/app/templates/a.yaml': 'a: {{ .Values.a }}\n',
      'charts/app/charts/a/Chart.yaml': subchartYaml('a'),
    })
    const back = await readArchive(packageChart(chart).content, 'app.tgz')
    expect(back.metadata).toEqual(chart.metadata)
    expect(packageChart(back).digest).toBe(packageChart(chart).digest)
  })

  test.each([
    ['is no archive', Buffer.from('name: app')],
    ['ends too early', Buffer.from(gzipSync(Buffer.alloc(4096, 'a'))).subarray(0, 20)],
    ['is empty', gzipSync(Buffer.alloc(1024))],
    ['leaves its folder', gzipSync(tarOf('app/../../etc/passwd'))],
    ['has an absolute name', gzipSync(tarOf('/Chart.yaml'))],
    ['has a Windows drive', gzipSync(tarOf('app/C:/a'))],
    ['has a file beside the folder of the chart', gzipSync(tarOf('Chart.yaml'))],
    ['has a link', gzipSync(tarOf('app/Chart.yaml', '2'))],
  ])('that %s is refused', async (_what, content) => {
    await expect(readArchive(content, 'app.tgz')).rejects.toMatchObject({
      finding: { rule: 'chart-archive-invalid', at: { file: 'app.tgz' } },
    })
  })

  test('that unpacks to more than 100 MiB is refused before it is unpacked', async () => {
    const bomb = gzipSync(tarOf('app/Chart.yaml', '0', 8 ** 11 - 1))
    await expect(readArchive(bomb, 'app.tgz')).rejects.toMatchObject({ finding: { rule: 'chart-too-large' } })
  })

  test('of endless headers is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024), { level: 1 })
    await expect(readArchive(bomb, 'app.tgz')).rejects.toThrow('holds little but unpacks to very much')
  })
})

/** A tar of one header, or of the start of one that says it has `size` bytes. */
function tarOf(name: string, type = '0', size = 0): Uint8Array {
  const header = Buffer.alloc(512)
  header.write(name)
  header.write(
    `0000644\0${'0000000\0'.repeat(2)}${size.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0`,
    100,
  )
  header.write(`        ${type}`, 148)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((sum, byte) => sum + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, Buffer.alloc(1024)])
}
