import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import type { Costs } from './contest.ts'

const file = 'docs/benchmarks.md'

/** Puts what a bench found between its marks in docs/benchmarks.md. */
export async function writePage(bench: string, markdown: string): Promise<void> {
  const [start, end] = [`<!-- ${bench} -->`, `<!-- /${bench} -->`]
  const page = readFileSync(file, 'utf8')
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${file} has no place between ${start} and ${end}`)
  const text = `${page.slice(0, from)}${start}\n\n${markdown}\n\n${page.slice(to)}`
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

export function milliseconds(seconds: number): string {
  return `${(seconds * 1000).toFixed(0)} ms`
}

export function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MiB`
}

/** Cells for time, processor time and peak memory. */
export function costs({ seconds, cpuSeconds, peakBytes }: Costs): string[] {
  return [milliseconds(seconds), milliseconds(cpuSeconds), mebibytes(peakBytes)]
}
