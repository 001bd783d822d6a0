import dayjs from 'dayjs'
import { ExpectedError } from '@pte/report'
import { findEntry, type ChartIndex } from './chart-index.ts'
import type { IndexEntry } from './index-entry.ts'
import { compareVersions, parseVersion, type Version } from './version.ts'

export interface AddOptions {
  /** Takes the new entry where a version is already there with another archive. */
  replace?: boolean
}

/**
 * Adds entries to an index. Versions are the same only when their texts are. An entry whose archive is already
 * there is left as it is, so that adding twice changes nothing: then the index itself is given back.
 *
 * @throws {ExpectedError} when a version is there with another archive, unless that is to be replaced
 */
export function addToIndex(
  index: ChartIndex,
  added: readonly IndexEntry[],
  { replace = false }: AddOptions = {},
): ChartIndex {
  const changed = added.filter((entry) => isChange(index, entry, replace))
  if (changed.length === 0) return index
  const entries = new Map(index.entries)
  for (const entry of changed) {
    const others = (entries.get(entry.name) ?? []).filter(({ version }) => version !== entry.version)
    entries.set(entry.name, newestFirst([...others, entry]))
  }
  const generated = changed.reduce((latest, { created }) => later(latest, created), index.generated)
  return { ...index, generated, entries }
}

function isChange(index: ChartIndex, entry: IndexEntry, replace: boolean): boolean {
  const known = findEntry(index, entry.name, entry.version)
  if (!known) return true
  if (known.digest === entry.digest) return false
  if (replace) return true
  throw new ExpectedError({
    rule: 'chart-version-changed',
    message: `Version ${entry.version} of chart ${entry.name} is in the index with another archive (${short(known.digest)}, not ${short(entry.digest)})`,
    help: 'Raise the version in Chart.yaml: who has installed the old archive would never get the new one',
  })
}

function short(digest: string): string {
  return digest === '' ? 'without digest' : digest.slice(0, 12)
}

/** As helm sorts: by precedence, what is no version last. Where that says nothing, the texts decide. */
function newestFirst(entries: readonly IndexEntry[]): IndexEntry[] {
  const versions = new Map(entries.map(({ version }) => [version, parseVersion(version)]))
  return [...entries].sort(
    (a, b) =>
      compareMaybe(versions.get(b.version), versions.get(a.version)) ||
      (a.version < b.version ? 1 : a.version > b.version ? -1 : 0),
  )
}

function compareMaybe(a: Version | undefined, b: Version | undefined): number {
  if (a && b) return compareVersions(a, b)
  return a ? 1 : b ? -1 : 0
}

function later(a: string, b: string): string {
  return dayjs(b).isBefore(a) ? a : b
}
