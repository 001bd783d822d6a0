import { mkdir, realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { findChartRoot, findCharts } from '@pte/helm'
import { withTree, type Tree } from './tree.ts'

const tree: Tree = {
  'charts/b/Chart.yaml': '',
  'charts/b/charts/sub/Chart.yaml': '',
  'charts/group/a/Chart.yaml': '',
  'charts/group/README.md': '',
  'charts/node_modules/x/Chart.yaml': '',
  'charts/linked': { link: 'b' },
  'single/Chart.yaml': '',
  'none/values.yaml': '',
}
const find = (...folders: string[]): Promise<string[]> => withTree(tree, (root) => findCharts(root, folders))

describe('finding charts', () => {
  test('goes down any depth, but not into charts, links and dependencies of Node', async () => {
    expect(await find('charts')).toEqual(['charts/b', 'charts/group/a'])
  })

  test('takes a folder that is a chart, each chart once, sorted', async () => {
    expect(await find('single', './charts/b/', 'charts', 'charts/../single')).toEqual([
      'charts/b',
      'charts/group/a',
      'single',
    ])
  })

  test('finds the chart that is the whole repository', async () => {
    const found = await withTree({ 'Chart.yaml': '' }, (root) => findCharts(root, ['.']))
    expect(found).toEqual(['.'])
  })

  test('finds nothing where there is nothing', async () => {
    expect(await find('none')).toEqual([])
    expect(await find()).toEqual([])
  })

  test.each([
    ['missing', 'Chart folder missing does not exist'],
    ['none/values.yaml', 'Chart folder none/values.yaml is not a folder'],
    ['..', 'Chart folder .. lies outside of the repository'],
    ['/etc', 'Chart folder /etc lies outside of the repository'],
  ])('refuses %s', async (folder, message) => {
    await expect(find(folder)).rejects.toMatchObject({ finding: { rule: 'chart-not-found', message } })
  })
})

describe('the root of a chart', () => {
  test('is its checkout, else the working folder, else the folder above', async () => {
    await withTree(tree, async (folder) => {
      const root = await realpath(folder)
      expect(await findChartRoot('charts/b', root)).toEqual({ root, folder: 'charts/b' })
      expect(await findChartRoot('.', root)).toEqual({ root, folder: '.' })
      expect(await findChartRoot(root, join(root, 'none'))).toEqual({
        root: dirname(root),
        folder: basename(root),
      })
      await mkdir(join(root, 'charts/.git'))
      expect(await findChartRoot('../charts/b', join(root, 'none'))).toEqual({
        root: join(root, 'charts'),
        folder: 'b',
      })
    })
  })

  test('is asked of a folder that exists', async () => {
    await expect(findChartRoot('missing', '.')).rejects.toThrow('Chart folder missing does not exist')
  })
})
