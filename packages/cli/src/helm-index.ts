import { Command } from 'commander'
import type { ChartIndex, IndexEntry } from '@pte/helm'
import { ExpectedError, type Finding } from '@pte/report'
import { createTerminalReporter } from './terminal-reporter.ts'

const examples = `
Examples:
  pte index out --url https://octo.github.io/charts
  pte index out --url https://octo.github.io/charts --merge old/index.yaml

Archives are looked for in DIR and its direct subfolders, and the index is written to DIR/index.yaml. With --merge
all that the other index says stays; of a version that both have, the archive in DIR counts.`

interface IndexOptions {
  url: string
  merge?: string
}

/** `pte index`: writes the index of a folder of chart archives, as `helm repo index` does. */
export function indexCommand(): Command {
  return new Command('index')
    .description('write the index.yaml of a folder of chart archives')
    .argument('<dir>', 'folder that holds the archives')
    .option('--url <url>', 'where the folder is served; without it the URLs are relative', '')
    .option('--merge <file>', 'index that the new one extends; may be missing')
    .addHelpText('after', examples)
    .action(async (folder: string, { url, merge }: IndexOptions) => {
      const { addToIndex, createIndex, indexFolder, writeFiles, writeIndex } = await import('@pte/helm')
      const reporter = createTerminalReporter(process.stderr, process.env)
      const { default: dayjs } = await import('dayjs')
      const now = dayjs().toISOString()
      const { entries, findings } = await indexFolder(folder, url, now)
      const old = merge === undefined ? createIndex() : await readIndexFile(merge)
      for (const finding of [...findings, ...(await replacements(old, entries))]) reporter.finding(finding)
      const index = { ...addToIndex(old, entries, { replace: true }), generated: now }
      await writeFiles(folder, [{ path: `${folder}/index.yaml`, content: writeIndex(index) }])
      const archives = entries.length === 1 ? 'archive' : 'archives'
      reporter.progress({ message: `Wrote ${folder}/index.yaml with ${entries.length} ${archives}` })
    })
}

async function readIndexFile(file: string): Promise<ChartIndex> {
  const { createIndex, readIndex } = await import('@pte/helm')
  const { readFile } = await import('node:fs/promises')
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    if (isMissing(cause)) return undefined
    throw new ExpectedError({ rule: 'chart-index-invalid', message: `${file} cannot be read` }, { cause })
  })
  return text === undefined ? createIndex() : readIndex(text, file)
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
}

/** Helm replaces silently; but whoever has pinned the digest of the old archive cannot install it any more. */
async function replacements(old: ChartIndex, entries: readonly IndexEntry[]): Promise<Finding[]> {
  const { findEntry } = await import('@pte/helm')
  return entries
    .filter(({ name, version, digest }) => {
      const known = findEntry(old, name, version)
      return known !== undefined && known.digest !== digest
    })
    .map(({ name, version }) => ({
      rule: 'chart-version-changed',
      severity: 'warning',
      message: `Version ${version} of chart ${name} gets another archive than it has in the merged index`,
      help: 'Raise the version in Chart.yaml if the old archive is published',
    }))
}
