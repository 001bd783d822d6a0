import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readValues } from '@pte/helm'
import type { JsonObject } from '@pte/resource'
import type { LocalDependency } from './chart-dependency.ts'
import { filesBelow } from './files-below.ts'
import { mergeObjects } from './merge-objects.ts'
import type { Repository } from './repository.ts'

/** A chart of the repository, and what is to be put into it. */
interface ChartToCopy {
  folder: string
  valuesFiles: readonly string[]
  dependencies: readonly LocalDependency[]
}

/**
 * Writes the chart as Flux packs it into a folder of this machine: without what Flux ignores, and without symbolic
 * links, which Helm would follow out of the repository; with its dependencies. Values files, where there are some, take
 * the place of the chart's own values.yaml, each over the one before.
 */
export async function copyChart(
  repository: Repository,
  { folder, valuesFiles, dependencies }: ChartToCopy,
  target: string,
): Promise<void> {
  await copyFolder(repository, folder, target)
  for (const { name, folder } of dependencies)
    await copyFolder(repository, folder, join(target, 'charts', name))
  if (valuesFiles.length > 0)
    await writeFile(join(target, 'values.yaml'), JSON.stringify(mergedValues(repository, valuesFiles)))
}

async function copyFolder({ files }: Repository, folder: string, target: string): Promise<void> {
  const prefix = folder === '' ? '' : `${folder}/`
  for (const file of filesBelow(files, folder)) {
    const content = files.read(file)
    if (!content) continue
    const path = join(target, file.slice(prefix.length))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
}

function mergedValues(repository: Repository, files: readonly string[]): JsonObject {
  return files
    .map((file) => readValues(repository.text(file) ?? ''))
    .reduce<JsonObject>((merged, read) => ('values' in read ? mergeObjects(merged, read.values) : merged), {})
}
