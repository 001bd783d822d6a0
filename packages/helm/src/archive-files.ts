import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { ExpectedError } from '@pte/report'
import { extract, type Header } from 'tar-stream'
import { spend, type ChartBudget } from './chart-budget.ts'
import { withoutByteOrderMark } from './chart-folder.ts'
import type { ChartFile } from './chart.ts'
import { placeIn, type ChartSource } from './chart-source.ts'

/** Bytes of an archive that are in no file of it: some 40,000 headers. */
const maxOverhead = 32 * 1024 * 1024

/**
 * Reads the files of a chart archive, which may come from anyone: nothing is written to disk, the size is bounded
 * before it is unpacked, and a name that leaves the chart is refused.
 *
 * @throws {ExpectedError} when it is no archive that helm takes
 */
export async function readArchiveFiles(
  content: Uint8Array,
  source: ChartSource,
  budget: ChartBudget,
): Promise<ChartFile[]> {
  const entries = extract()
  const bounded = (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> =>
    bound(chunks, source, budget)
  const unpacking = pipeline(Readable.from([content]), createGunzip(), bounded, entries)
  const files = new Map<string, ChartFile>()
  try {
    for await (const entry of entries) {
      const file = await readEntry(entry.header, entry, source, budget)
      if (file) files.set(file.name, file)
    }
    await unpacking
  } catch (error) {
    // Its error is the one that is being handled.
    await unpacking.catch(() => undefined)
    if (error instanceof ExpectedError) throw error
    return refuse(
      source,
      `is not a chart archive: ${error instanceof Error ? error.message : String(error)}`,
      error,
    )
  }
  if (files.size === 0) refuse(source, 'is an archive without files')
  return [...files.values()]
}

/** Headers and padding are no files, and yet can go on and on. */
async function* bound(
  chunks: AsyncIterable<Uint8Array>,
  source: ChartSource,
  budget: ChartBudget,
): AsyncGenerator<Uint8Array> {
  const start = budget.left
  let unpacked = 0
  for await (const chunk of chunks) {
    unpacked += chunk.length
    const inFiles = start - budget.left
    if (unpacked - inFiles > maxOverhead) refuse(source, 'holds little but unpacks to very much')
    yield chunk
  }
}

async function readEntry(
  { name, type, size }: Header,
  content: AsyncIterable<unknown>,
  source: ChartSource,
  budget: ChartBudget,
): Promise<ChartFile | undefined> {
  spend(budget, size, placeIn(source, name))
  const chunks: Uint8Array[] = []
  for await (const chunk of content) if (chunk instanceof Uint8Array) chunks.push(chunk)
  if (type === 'directory') return undefined
  if (type !== 'file' && type !== 'contiguous-file') refuse(source, `holds ${name}, which is a ${type}`)
  const inChart = nameInChart(name)
  if (inChart === undefined)
    return refuse(source, `holds ${name}, which lies outside of the folder of the chart`)
  return { name: inChart, content: withoutByteOrderMark(Buffer.concat(chunks)) }
}

/** The name below the first folder, which is named after the chart; undefined when it has none or leaves it. */
function nameInChart(name: string): string | undefined {
  const [first, ...rest] = name.replaceAll('\\', '/').split('/')
  const steps = rest.filter((step) => step !== '' && step !== '.')
  if (first === '' || first === '..' || rest[0] === '' || steps.length === 0) return undefined
  if (steps.includes('..') || /^[a-zA-Z]:/.test(steps[0] ?? '')) return undefined
  return steps.join('/')
}

function refuse(source: ChartSource, reason: string, cause?: unknown): never {
  const at = placeIn(source, '')
  throw new ExpectedError({ rule: 'chart-archive-invalid', message: `${at.file} ${reason}`, at }, { cause })
}
