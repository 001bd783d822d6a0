import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

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
