import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { ExpectedError } from '@pte/report'
import { readArchiveFiles } from './archive-files.ts'
import { assembleChart } from './assemble-chart.ts'
import { createBudget, maxChartSize } from './chart-budget.ts'
import type { Chart } from './chart.ts'

/**
 * Reads a chart back from its archive, which may come from anyone.
 *
 * @param file how messages name the archive
 * @throws {ExpectedError} when helm would not take it
 */
export async function readArchive(content: Uint8Array, file: string): Promise<Chart> {
  const source = { kind: 'archive', file } as const
  const budget = createBudget()
  return assembleChart(await readArchiveFiles(content, source, budget), source, budget)
}

/** A chart archive on disk. */
export interface ArchiveFile {
  chart: Chart
  /** SHA-256 in hex. */
  digest: string
}

/** @param file path of the archive, by which messages name it too */
export async function readArchiveFile(file: string): Promise<ArchiveFile> {
  const { size } = await stat(file)
  if (size > maxChartSize) {
    const message = `${file} has ${Math.round(size / 1024 / 1024)} MiB, more than helm lets a chart have`
    throw new ExpectedError({ rule: 'chart-too-large', message, at: { file, line: 1 } })
  }
  const content = await readFile(file)
  const digest = createHash('sha256').update(content).digest('hex')
  return { chart: await readArchive(content, file), digest }
}
