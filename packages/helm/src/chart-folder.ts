import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Stats } from 'node:fs'
import { ExpectedError, type Place } from '@pte/report'
import { maxFileSize, spend, type ChartBudget } from './chart-budget.ts'
import type { ChartFile } from './chart.ts'
import { placeIn } from './chart-source.ts'
import { ignores, parseHelmignore, type IgnoreRules } from './helmignore.ts'

/** Helm packages it without a word; a checkout by actions/checkout has the token of the job in it. */
const ofGit = 'is what git keeps of the repository, and may hold credentials'

/** The folder of a chart while it is read. */
interface ChartFolder {
  /** Real path of the repository: links may not lead out of it. */
  root: string
  /** Relative to the root, with `/`. */
  folder: string
  rules: IgnoreRules
  budget: ChartBudget
}

/**
 * Reads the files of a chart that helm packages, in helm's order: depth first, the names of each folder by their
 * bytes. Symbolic links are followed within `root`.
 *
 * @param root real path of the repository
 * @param folder relative to the root
 */
export async function* readChartFolder(
  root: string,
  folder: string,
  budget: ChartBudget,
): AsyncGenerator<ChartFile> {
  const chart: ChartFolder = { root, folder, rules: [], budget }
  yield* walk({ ...chart, rules: await readRules(chart) }, '', [await realpath(join(root, folder))])
}

async function readRules(chart: ChartFolder): Promise<IgnoreRules> {
  const name = '.helmignore'
  const place = (line: number): Place => placeIn({ kind: 'folder', folder: chart.folder }, name, line)
  const names = await readdir(join(chart.root, chart.folder))
  if (!names.includes(name)) return parseHelmignore('', place)
  const { path, stats } = await follow(chart, name)
  return parseHelmignore(Buffer.from(await readContent(chart, name, path, stats)).toString(), place)
}

/** @param ancestors real paths of the folders above, by which a link that leads back is found */
async function* walk(
  chart: ChartFolder,
  parent: string,
  ancestors: readonly string[],
): AsyncGenerator<ChartFile> {
  const names = await readdir(join(chart.root, chart.folder, parent))
  for (const entry of names.sort(compareBytes)) {
    const name = parent === '' ? entry : `${parent}/${entry}`
    const { path, stats } = await follow(chart, name)
    if (ignores(chart.rules, name, stats.isDirectory())) continue
    if (entry === '.git') refuse(chart, name, ofGit, 'Add a line .git/ to .helmignore')
    if (!stats.isDirectory()) yield { name, content: await readContent(chart, name, path, stats) }
    else if (ancestors.includes(path))
      refuse(chart, name, 'is a link to a folder that it lies in', 'Remove the link')
    else yield* walk(chart, name, [...ancestors, path])
  }
}

async function follow(chart: ChartFolder, name: string): Promise<{ path: string; stats: Stats }> {
  try {
    const path = await realpath(join(chart.root, chart.folder, name))
    if (relative(chart.root, path).split(sep)[0] === '..') {
      refuse(
        chart,
        name,
        'is a link that leads out of the repository',
        'Put a copy of the file into the chart',
      )
    }
    return { path, stats: await stat(path) }
  } catch (error) {
    if (error instanceof ExpectedError) throw error
    return refuse(chart, name, 'is a link to nothing, or cannot be read', 'Remove or repair it', error)
  }
}

async function readContent(
  chart: ChartFolder,
  name: string,
  path: string,
  stats: Stats,
): Promise<Uint8Array> {
  if (!stats.isFile()) refuse(chart, name, 'is not a regular file', 'Remove it, or list it in .helmignore')
  if (stats.size > maxFileSize) {
    const size = `has ${(stats.size / 1024 / 1024).toFixed(1)} MiB; helm takes at most ${maxFileSize / 1024 / 1024}`
    refuse(chart, name, size, 'List it in .helmignore if the chart does not need it')
  }
  spend(chart.budget, stats.size, placeIn({ kind: 'folder', folder: chart.folder }, name))
  return withoutByteOrderMark(await readFile(path))
}

/** Helm strips the mark of UTF-8 from every file, also from binary ones. */
export function withoutByteOrderMark(content: Uint8Array): Uint8Array {
  return content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? content.subarray(3) : content
}

function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function refuse(chart: ChartFolder, name: string, reason: string, help: string, cause?: unknown): never {
  const at = placeIn({ kind: 'folder', folder: chart.folder }, name)
  throw new ExpectedError({ rule: 'chart-invalid', message: `${at.file} ${reason}`, help, at }, { cause })
}
