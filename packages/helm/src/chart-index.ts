import { ExpectedError } from '@pte/report'
import { readFields, type FieldReaders, type UnknownKey } from './fields.ts'
import type { IndexEntry } from './index-entry.ts'
import { metadataFields, type MetadataReading } from './metadata-fields.ts'
import { readYaml } from './read-yaml.ts'
import {
  fieldsOf,
  flagOf,
  listOf,
  nameOf,
  refuse,
  textOf,
  textsByKey,
  type YamlNode,
  type YamlSource,
} from './yaml-node.ts'

/** What index.yaml says: the versions of each chart of a repository, newest first. */
export interface ChartIndex {
  /** `v1`; helm takes any. */
  apiVersion: string
  /** RFC 3339, when the index last changed; empty when nothing says so. */
  generated: string
  entries: ReadonlyMap<string, readonly IndexEntry[]>
  publicKeys?: string[]
  annotations?: Record<string, string>
  /** What ChartMuseum adds. */
  serverInfo?: Record<string, string>
}

export function createIndex(): ChartIndex {
  return { apiVersion: 'v1', generated: '', entries: new Map() }
}

/**
 * Reads index.yaml (YAML or JSON) and keeps all that it says. As strict as helm, for which one unknown key anywhere
 * makes the whole repository unusable.
 *
 * @param file how messages name it
 * @throws {ExpectedError} at the line that is wrong
 */
export function readIndex(text: string, file = 'index.yaml'): ChartIndex {
  const place = (line: number): { file: string; line: number } => ({ file, line })
  const source: YamlSource = { text, name: file, rule: 'chart-index-invalid', strict: false, place }
  const index: ChartIndex = { apiVersion: '', generated: '', entries: new Map() }
  readFields(readJson(source) ?? readYaml(source), index, indexFields, refuseUnknown)
  if (index.apiVersion !== '') return index
  throw new ExpectedError({
    rule: source.rule,
    message: `${file} has no apiVersion: helm does not take it for the index of a chart repository`,
    help: 'Add a line apiVersion: v1, or remove the file to start a new index',
    at: place(1),
  })
}

export function findEntry(index: ChartIndex, name: string, version: string): IndexEntry | undefined {
  return index.entries.get(name)?.find((entry) => entry.version === version)
}

const refuseUnknown: UnknownKey = (_key, node) =>
  refuse(node, `${nameOf(node)} is a key that helm refuses, and with it the whole index`, 'Remove it')

const entryReading: MetadataReading = { text: textOf, unknown: refuseUnknown }

const entryFields: FieldReaders<IndexEntry> = {
  ...metadataFields(entryReading),
  urls: (entry, node) => (entry.urls = listOf(node, textOf)),
  created: (entry, node) => (entry.created = textOf(node)),
  digest: (entry, node) => (entry.digest = textOf(node)),
  removed: (entry, node) => (entry.removed = flagOf(node)),
  checksum: (entry, node) => (entry.checksum = textOf(node)),
  engine: (entry, node) => (entry.engine = textOf(node)),
  tillerVersion: (entry, node) => (entry.tillerVersion = textOf(node)),
  url: (entry, node) => (entry.url = textOf(node)),
}

const indexFields: FieldReaders<ChartIndex> = {
  apiVersion: (index, node) => (index.apiVersion = textOf(node)),
  generated: (index, node) => (index.generated = textOf(node)),
  entries: (index, node) => {
    index.entries = new Map(fieldsOf(node).map(([name, list]) => [name, readEntries(list)]))
  },
  publicKeys: (index, node) => (index.publicKeys = listOf(node, textOf)),
  annotations: (index, node) => (index.annotations = textsByKey(node)),
  serverInfo: (index, node) => (index.serverInfo = textsByKey(node)),
}

/** Helm passes over empty entries. */
function readEntries(list: YamlNode): IndexEntry[] {
  return listOf(list, (node) => (node.value === null ? [] : [readEntry(node)])).flat()
}

function readEntry(node: YamlNode): IndexEntry {
  const entry: IndexEntry = { apiVersion: '', name: '', version: '', urls: [], created: '', digest: '' }
  return readFields(node, entry, entryFields, refuseUnknown)
}

/** JSON is YAML too, but a parser of JSON reads a large index many times faster. */
function readJson(source: YamlSource): YamlNode | undefined {
  if (!source.text.startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(source.text)
    return { value, written: value, path: [], source }
  } catch {
    return undefined
  }
}
