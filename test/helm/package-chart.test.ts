import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { packageChart, readChart, type Chart, type PackagedChart } from '@pte/helm'
import { withTree, type Tree } from './tree.ts'
import { tarNames } from './tar-entries.ts'

/** The chart of helm's own test of repeatable archives; the hashes are of the tar inside of helm's archive. */
const ahab: Chart = {
  source: { kind: 'folder', folder: 'ahab' },
  metadata: { apiVersion: 'v2', name: 'ahab', version: '1.2.3' },
  lock: { dependencies: null, digest: 'testdigest', generated: '2021-09-01T20:34:58.651387237Z' },
  schema: Buffer.from('{\n  "title": "Values"\n}'),
  templates: [],
  files: [{ name: 'scheherazade/shahryar.txt', content: Buffer.from('1,001 Nights') }],
  subcharts: [],
  findings: [],
}
const time = new Date('2021-09-01T20:34:58.651Z')

const packaged = (tree: Tree, folder = 'app'): Promise<PackagedChart> =>
  withTree(tree, async (root) => packageChart(await readChart(root, folder)))

const chartYaml = 'apiVersion: v2\nname: app\nversion: 1.2.3\n'

describe('an archive', () => {
  test('holds byte for byte the tar that helm writes', () => {
    const tar = gunzipSync(packageChart(ahab, { time }).content)
    expect(tar).toHaveLength(5120)
    expect(sha256(tar)).toBe('a631bdf101686efb04c7c5bffd0b9353e926420845857f078fcd399bc123bbe2')
  })

  test('is compressed to the same bytes by every version of Node', () => {
    expect(packageChart(ahab).digest).toBe('5f2cd4f20043eec9a6c6e1d8296d05383746a7a046258c6770243222e387f7f4')
  })

  test('keeps the order of its files', () => {
    const more = { name: 'scheherazade/dunyazad.txt', content: Buffer.from('1,001 Nights again') }
    const tar = gunzipSync(packageChart({ ...ahab, files: [...ahab.files, more] }, { time }).content)
    expect(tar).toHaveLength(6144)
    expect(sha256(tar)).toBe('b50688310e847e005ca25dfdd32ee2f8ea639cb6a93543567cb2625945789381')
  })

  test("carries helm's marks in its gzip header", () => {
    const header = Buffer.from(packageChart(ahab).content.subarray(0, 61)).toString('latin1')
    expect(header).toBe(
      '\x1f\x8b\x08\x14\0\0\0\0\0\xff\x2c\0rr\x28\0aHR0cHM6Ly95b3V0dS5iZS96OVV6MWljandyTQo=Helm\0',
    )
  })

  test('is the same on every run, named after chart and version, with its digest', async () => {
    const tree = { 'app/Chart.yaml': chartYaml, 'app/values.yaml': 'a: 1\n' }
    const [first, second] = [await packaged(tree), await packaged(tree)]
    expect(first.content).toEqual(second.content)
    expect(first.fileName).toBe('app-1.2.3.tgz')
    expect(first.digest).toBe(sha256(first.content))
  })

  test('has the order of helm: own files, templates, others, subcharts, each folder by the bytes of its names', async () => {
    const { content } = await packaged({
      'app/Chart.yaml': `${chartYaml}dependencies: [{ name: b, repository: "" }, { name: a }]\n`,
      'app/README.md': '#',
      'app/a/z.txt': '',
      'app/a-b/z.txt': '',
      'app/a.txt': '',
      'app/é.txt': '',
      'app/Z.txt': '',
      'app/templates/b.yaml': '',
      'app/templates/a.yaml': '',
      'app/values.yaml': '',
      'app/values.schema.json': '{}',
      'app/Chart.lock': 'digest: x\ngenerated: "2021-09-01T20:34:58Z"\n',
      'app/charts/b/Chart.yaml': 'apiVersion: v2\nname: b\nversion: "1"\n',
      'app/charts/a/Chart.yaml': 'apiVersion: v2\nname: a\nversion: "1"\n',
      'app/charts/a.prov': 'signature',
    })
    expect(tarNames(gunzipSync(content))).toEqual([
      'app/Chart.yaml',
      'app/Chart.lock',
      'app/values.yaml',
      'app/values.schema.json',
      'app/templates/a.yaml',
      'app/templates/b.yaml',
      'app/README.md',
      'app/Z.txt',
      'app/a/z.txt',
      'app/a-b/z.txt',
      'app/a.txt',
      'app/charts/a.prov',
      'app/é.txt',
      'app/charts/a/Chart.yaml',
      'app/charts/b/Chart.yaml',
    ])
  })

  test('takes long names apart at a slash, and falls back to a PAX header', async () => {
    const split = `${'d'.repeat(90)}/${'f'.repeat(90)}`
    const tooLong = `${'f'.repeat(120)}.txt`
    const { content } = await packaged({
      'app/Chart.yaml': chartYaml,
      [`app/${split}`]: '',
      [`app/${tooLong}`]: '',
    })
    expect(tarNames(gunzipSync(content))).toEqual(['app/Chart.yaml', `app/${split}`, `app/${tooLong}`])
  })
})

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
