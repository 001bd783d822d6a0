import { describe, expect, test } from '@jest/globals'
import { gunzipSync } from 'node:zlib'
import { packageChart, readChart } from '@pte/helm'
import { tarNames } from './tar-entries.ts'
import { withTree } from './tree.ts'

const chartYaml = 'apiVersion: v2\nname: app\nversion: 1.2.3\n'

/** The names that a chart of these files keeps, without Chart.yaml and .helmignore itself. */
async function kept(rules: string, names: readonly string[]): Promise<string[]> {
  const files = Object.fromEntries(names.map((name) => [`app/${name}`, 'x']))
  const tree = { ...files, 'app/Chart.yaml': chartYaml, 'app/.helmignore': rules }
  const { content } = await withTree(tree, async (root) => packageChart(await readChart(root, 'app')))
  const own = ['app/Chart.yaml', 'app/.helmignore']
  return tarNames(gunzipSync(content))
    .filter((name) => !own.includes(name))
    .map((name) => name.slice('app/'.length))
}

describe('.helmignore', () => {
  test('a pattern without slash matches the name at any depth', async () => {
    expect(await kept('*.bak', ['a.bak', 'b/c.bak', 'b/c.txt'])).toEqual(['b/c.txt'])
  })

  test('a pattern with a slash matches the whole path', async () => {
    expect(await kept('b/*.txt\n/a', ['a', 'b/a', 'b/c.txt', 'b/d/c.txt'])).toEqual(['b/a', 'b/d/c.txt'])
  })

  test('a pattern with a slash at the end matches folders only, and takes all that they hold', async () => {
    expect(await kept('a/', ['a/b/c', 'd/a'])).toEqual(['d/a'])
  })

  test('! means: ignore all that does not match', async () => {
    expect(await kept('*.bak\n!*a*', ['a.bak', 'a.txt', 'b.txt', 'c/a.txt'])).toEqual(['a.txt'])
  })

  test('a rule that takes Chart.yaml away is told', async () => {
    await expect(kept('!*.txt', ['a.txt'])).rejects.toThrow('app/Chart.yaml is missing')
  })

  test('comments, blank lines, a byte order mark and spaces around a rule count for nothing', async () => {
    expect(await kept('\uFEFFa\r\n\r\n# b\n  c  \n\\#d', ['a', 'b', 'c', '#d'])).toEqual(['b'])
  })

  test('hidden files directly in templates stay out, others stay in', async () => {
    expect(await kept('', ['templates/.a', 'templates/b/.c', '.d'])).toEqual(['templates/b/.c', '.d'])
  })

  test.each([
    ['[a-c]', ['a', 'c', 'd'], ['d']],
    ['[^a-c]', ['a', 'd', 'b'], ['a', 'b']],
    ['[!a]', ['a', '!', 'b'], ['b']],
    ['[\\]-_]', [']', '_', 'b'], ['b']],
    ['?', ['é', 'ab'], ['ab']],
    ['\\*', ['*', 'a'], ['a']],
    ['a*b*c', ['abc', 'aXbXbXc', 'acb'], ['acb']],
    ['{a,b}', ['a', '{a,b}'], ['a']],
    ['*[st]', ['templates', 'a'], ['a']],
  ])('%s matches as in Go', async (pattern, names, left) => {
    expect(await kept(pattern, names)).toEqual(left)
  })

  test.each(['a/**', '**', '[', '[]', '[a', 'a\\', '[-a]'])('%s is refused on its line', async (rule) => {
    await expect(kept(`# first\n${rule}\n`, [])).rejects.toMatchObject({
      finding: { rule: 'chart-invalid', at: { file: 'app/.helmignore', line: 2 } },
    })
  })
})
