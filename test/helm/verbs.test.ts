import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Command } from 'commander'
import { readIndex } from '@pte/helm'
import { indexCommand } from '../../packages/cli/src/helm-index.ts'
import { packageCommand } from '../../packages/cli/src/package.ts'
import { withTree, type Tree } from './tree.ts'

const chartYaml = (name: string, version = '1.2.3'): string =>
  `apiVersion: v2\nname: ${name}\nversion: ${version}\n`

let output: { stdout: string; stderr: string }
beforeEach(() => {
  output = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    jest.spyOn(process[stream], 'write').mockImplementation((text) => {
      output[stream] += String(text)
      return true
    })
  }
})
afterEach(() => {
  jest.restoreAllMocks()
  delete process.env.SOURCE_DATE_EPOCH
})

const run = (command: Command, ...args: string[]): Promise<Command> =>
  command.parseAsync(args, { from: 'user' })

/** Packages the charts of `tree` and gives the folder of the archives to `use`. */
function withArchives(tree: Tree, use: (folder: string) => Promise<void>): Promise<void> {
  return withTree(tree, async (root) => {
    const folder = join(root, 'out')
    await run(packageCommand(), root, '-d', folder)
    output = { stdout: '', stderr: '' }
    await use(folder)
  })
}

describe('pte package', () => {
  test('writes the archives of all charts below a folder and prints their paths', async () => {
    const tree = {
      'b/Chart.yaml': chartYaml('b'),
      'group/a/Chart.yaml': chartYaml('a'),
      'group/README.md': '',
    }
    await withTree(tree, async (root) => {
      const folder = join(root, 'new/folder')
      await run(packageCommand(), root, '-d', folder)
      expect(output.stdout).toBe(`${join(folder, 'b-1.2.3.tgz')}\n${join(folder, 'a-1.2.3.tgz')}\n`)
      expect(await readdir(folder)).toEqual(['a-1.2.3.tgz', 'b-1.2.3.tgz'])
    })
  })

  test('writes nothing when one of the charts is wrong', async () => {
    const tree = { 'a/Chart.yaml': chartYaml('a'), 'b/Chart.yaml': chartYaml('b', 'latest') }
    await withTree(tree, async (root) => {
      const folder = join(root, 'out')
      await expect(
        run(packageCommand(), join(root, 'a'), join(root, 'b'), '-d', folder),
      ).rejects.toMatchObject({
        finding: { at: { file: 'b/Chart.yaml', line: 3 } },
      })
      await expect(readdir(folder)).rejects.toThrow('ENOENT')
      expect(output.stdout).toBe('')
    })
  })

  test('warns of keys that helm drops', async () => {
    await withTree({ 'a/Chart.yaml': `${chartYaml('a')}licence: MIT\n` }, async (root) => {
      await run(packageCommand(), join(root, 'a'), '-d', join(root, 'out'))
      expect(output.stderr).toContain('licence in a/Chart.yaml is no key of a chart')
    })
  })

  test('takes the time of the files from SOURCE_DATE_EPOCH', async () => {
    await withTree({ 'a/Chart.yaml': chartYaml('a') }, async (root) => {
      const archives: Buffer[] = []
      for (const epoch of ['', '1700000000', '1700000001']) {
        process.env.SOURCE_DATE_EPOCH = epoch
        await run(packageCommand(), join(root, 'a'), '-d', root)
        archives.push(await readFile(join(root, 'a-1.2.3.tgz')))
      }
      expect(new Set(archives.map((archive) => archive.toString('base64'))).size).toBe(3)
    })
  })

  test.each(['yesterday', '-1', '1.5', '99999999999'])('refuses SOURCE_DATE_EPOCH %s', async (epoch) => {
    process.env.SOURCE_DATE_EPOCH = epoch
    await expect(run(packageCommand(), '.')).rejects.toThrow(`SOURCE_DATE_EPOCH is ${epoch}`)
  })

  test.each([
    ['a folder without charts', { 'a/values.yaml': '' }, 'a', 'is no chart and holds none'],
    ['a folder that does not exist', {}, 'a', 'does not exist'],
    [
      'two charts of one name and version',
      { 'a/Chart.yaml': chartYaml('c'), 'b/Chart.yaml': chartYaml('c') },
      '.',
      'Two of the charts make c-1.2.3.tgz',
    ],
    ['a destination that is a file', { 'a/Chart.yaml': chartYaml('a'), out: '' }, 'a', 'Cannot write to'],
  ])('refuses %s', async (_what, tree: Tree, folder, message) => {
    await withTree(tree, async (root) => {
      await expect(run(packageCommand(), join(root, folder), '-d', join(root, 'out'))).rejects.toThrow(
        message,
      )
    })
  })
})

describe('pte index', () => {
  const charts = { 'a/Chart.yaml': chartYaml('a'), 'b/Chart.yaml': chartYaml('b', '2.0.0+x') }

  test('writes the index of a folder', async () => {
    await withArchives(charts, async (folder) => {
      await run(indexCommand(), folder, '--url', 'https://example.org/charts')
      const index = readIndex(await readFile(join(folder, 'index.yaml'), 'utf8'))
      expect([...index.entries.values()].flat().map(({ urls }) => urls)).toEqual([
        ['https://example.org/charts/a-1.2.3.tgz'],
        ['https://example.org/charts/b-2.0.0+x.tgz'],
      ])
      expect(output.stdout).toBe('')
    })
  })

  test('keeps what the merged index says', async () => {
    await withArchives(charts, async (folder) => {
      await run(indexCommand(), folder, '--url', 'https://example.org')
      const file = join(folder, 'index.yaml')
      const old = (await readFile(file, 'utf8'))
        .replaceAll('2.0.0+x', '2.0.0+y')
        .replace(/created: .*/, 'created: "2020-01-01T00:00:00Z"')
      await writeFile(file, old)
      await run(indexCommand(), folder, '--url', 'https://example.org', '--merge', file)
      const { entries } = readIndex(await readFile(file, 'utf8'))
      expect(entries.get('a')).toMatchObject([{ created: '2020-01-01T00:00:00Z' }])
      expect(entries.get('b')?.map(({ version }) => version)).toEqual(['2.0.0+y', '2.0.0+x'])
    })
  })

  test('warns when a version gets another archive', async () => {
    await withArchives(charts, async (folder) => {
      const file = join(folder, 'old.yaml')
      await writeFile(
        file,
        'apiVersion: v1\nentries: { a: [{ name: a, version: 1.2.3, digest: abc, urls: [] }] }\n',
      )
      await run(indexCommand(), folder, '--merge', file)
      expect(output.stderr).toContain('Version 1.2.3 of chart a gets another archive')
      const { entries } = readIndex(await readFile(join(folder, 'index.yaml'), 'utf8'))
      expect(entries.get('a')).toHaveLength(1)
    })
  })

  test('passes over archives that are no charts, with a warning, and looks into subfolders', async () => {
    await withArchives(charts, async (folder) => {
      await mkdir(join(folder, 'sub'))
      await writeFile(join(folder, 'sub/c.tgz'), 'c')
      await run(indexCommand(), folder)
      expect(output.stderr).toContain('sub/c.tgz is not a chart archive')
      expect(readIndex(await readFile(join(folder, 'index.yaml'), 'utf8')).entries.size).toBe(2)
    })
  })

  test('starts a new index when the one to merge is missing', async () => {
    await withArchives(charts, async (folder) => {
      await run(indexCommand(), folder, '--merge', join(folder, 'missing.yaml'))
      expect(await readdir(folder)).toEqual(['a-1.2.3.tgz', 'b-2.0.0+x.tgz', 'index.yaml'])
    })
  })

  test('leaves the folder as it was when the merged index is broken', async () => {
    await withArchives(charts, async (folder) => {
      const file = join(folder, 'index.yaml')
      await writeFile(file, 'apiVersion: v1\nextra: 1\n')
      await expect(run(indexCommand(), folder, '--merge', file)).rejects.toThrow('is a key that helm refuses')
      expect(await readFile(file, 'utf8')).toBe('apiVersion: v1\nextra: 1\n')
    })
  })

  test('refuses a folder that does not exist, and two archives of one version', async () => {
    await expect(run(indexCommand(), 'no/such/folder')).rejects.toThrow(
      'Folder no/such/folder does not exist or cannot be read',
    )
    await withArchives(charts, async (folder) => {
      process.env.SOURCE_DATE_EPOCH = '1700000000'
      await run(packageCommand(), join(folder, '../a'), '-d', join(folder, 'sub'))
      await expect(run(indexCommand(), folder)).rejects.toThrow('a-1.2.3.tgz and sub/a-1.2.3.tgz')
    })
  })
})
