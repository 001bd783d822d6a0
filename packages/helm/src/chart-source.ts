import { posix } from 'node:path'
import type { Place } from '@pte/report'
import type { YamlSource } from './yaml-node.ts'

/** Where a chart was read from; paths are relative to the root of the repository. */
export type ChartSource = { kind: 'folder'; folder: string } | { kind: 'archive'; file: string }

/** The place of a file of the chart; inside an archive it is the archive. */
export function placeIn(source: ChartSource, name: string, line = 1): Place {
  return source.kind === 'archive'
    ? { file: source.file, line: 1 }
    : { file: posix.join(source.folder, name), line }
}

/** How a message names a file of the chart. */
export function nameIn(source: ChartSource, name: string): string {
  return source.kind === 'archive' ? `${name} in ${source.file}` : posix.join(source.folder, name)
}

/** A YAML file of the chart. In an archive, which its user cannot edit, it is read as leniently as by helm. */
export function yamlIn(source: ChartSource, name: string, text: string): YamlSource {
  const place = (line: number): Place => placeIn(source, name, line)
  return { text, name: nameIn(source, name), rule: 'chart-invalid', strict: source.kind === 'folder', place }
}
