import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ExpectedError, type Finding } from '@pte/report'
import { readArchiveFile } from './archive.ts'
import { archiveUrl } from './archive-url.ts'
import { createIndexEntry, type IndexEntry } from './index-entry.ts'

export interface FolderIndex {
  entries: IndexEntry[]
  /** A warning for each archive that is no chart. */
  findings: Finding[]
}

/**
 * Makes an index entry of each chart archive in a folder and in its direct subfolders, as `helm repo index` does.
 *
 * @param baseUrl where the folder is served; empty for URLs relative to index.yaml
 * @param created RFC 3339, for all entries
 * @throws {ExpectedError} when the folder cannot be read, or when two archives hold one version of one chart
 */
export async function indexFolder(folder: string, baseUrl: string, created: string): Promise<FolderIndex> {
  const entries = new Map<string, IndexEntry>()
  const findings: Finding[] = []
  for (const file of await findArchives(folder)) {
    try {
      const { chart, digest } = await readArchiveFile(join(folder, file))
      add(entries, createIndexEntry({ metadata: chart.metadata, digest }, archiveUrl(baseUrl, file), created))
    } catch (error) {
      if (!(error instanceof ExpectedError) || error.finding.rule === 'chart-version-twice') throw error
      findings.push({
        ...error.finding,
        severity: 'warning',
        message: `Not indexed: ${error.finding.message}`,
      })
    }
  }
  return { entries: [...entries.values()], findings }
}

function add(entries: Map<string, IndexEntry>, entry: IndexEntry): void {
  const key = `${entry.name} ${entry.version}`
  const other = entries.get(key)
  if (other && other.digest !== entry.digest) {
    throw new ExpectedError({
      rule: 'chart-version-twice',
      message: `Version ${entry.version} of chart ${entry.name} has two archives: ${[...other.urls, ...entry.urls].join(' and ')}`,
      help: 'Remove one of them',
    })
  }
  if (!other) entries.set(key, entry)
}

/** Paths of the archives, relative to the folder, with `/`. */
async function findArchives(folder: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await list(folder)) {
    if (entry.isDirectory()) {
      const names = (await list(join(folder, entry.name))).map(({ name }) => `${entry.name}/${name}`)
      found.push(...names)
    } else found.push(entry.name)
  }
  return found.filter((name) => name.endsWith('.tgz')).sort()
}

async function list(folder: string): Promise<{ name: string; isDirectory: () => boolean }[]> {
  return readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    const message = `Folder ${folder} does not exist or cannot be read`
    throw new ExpectedError({ rule: 'folder-not-found', message }, { cause })
  })
}
