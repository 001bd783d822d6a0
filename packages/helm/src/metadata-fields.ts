import type { ChartDependency, ChartMaintainer, ChartMetadata } from './chart-metadata.ts'
import { readFields, type FieldReaders, type UnknownKey } from './fields.ts'
import { flagOf, listOf, nameOf, refuse, textOf, textsByKey, type YamlNode } from './yaml-node.ts'

export interface MetadataReading {
  /** Reads the texts that are for people; others are taken as they are. */
  text: (node: YamlNode) => string
  /** Is told the keys that helm does not have, at every depth. */
  unknown: UnknownKey
}

/** The keys that helm has for a chart, in Chart.yaml and index.yaml. */
export function metadataFields(reading: MetadataReading): FieldReaders<ChartMetadata> {
  const { text } = reading
  return {
    apiVersion: (chart, node) => (chart.apiVersion = textOf(node)),
    name: (chart, node) => (chart.name = text(node)),
    version: (chart, node) => (chart.version = textOf(node)),
    appVersion: (chart, node) => (chart.appVersion = text(node)),
    kubeVersion: (chart, node) => (chart.kubeVersion = text(node)),
    type: (chart, node) => (chart.type = textOf(node)),
    description: (chart, node) => (chart.description = text(node)),
    home: (chart, node) => (chart.home = text(node)),
    icon: (chart, node) => (chart.icon = text(node)),
    sources: (chart, node) => (chart.sources = listOf(node, text)),
    keywords: (chart, node) => (chart.keywords = listOf(node, text)),
    maintainers: (chart, node) => (chart.maintainers = listOf(node, (item) => readMaintainer(item, reading))),
    dependencies: (chart, node) =>
      (chart.dependencies = listOf(node, (item) => readDependency(item, reading))),
    condition: (chart, node) => (chart.condition = text(node)),
    tags: (chart, node) => (chart.tags = text(node)),
    deprecated: (chart, node) => (chart.deprecated = flagOf(node)),
    annotations: (chart, node) => (chart.annotations = textsByKey(node)),
  }
}

function readMaintainer(node: YamlNode, { text, unknown }: MetadataReading): ChartMaintainer {
  refuseEmpty(node)
  const fields: FieldReaders<ChartMaintainer> = {
    name: (maintainer, field) => (maintainer.name = text(field)),
    email: (maintainer, field) => (maintainer.email = text(field)),
    url: (maintainer, field) => (maintainer.url = text(field)),
  }
  return readFields(node, {}, fields, unknown)
}

/** A dependency of Chart.yaml, Chart.lock or requirements.yaml. */
export function readDependency(node: YamlNode, { text, unknown }: MetadataReading): ChartDependency {
  refuseEmpty(node)
  const fields: FieldReaders<ChartDependency> = {
    name: (dependency, field) => (dependency.name = text(field)),
    version: (dependency, field) => (dependency.version = text(field)),
    repository: (dependency, field) => (dependency.repository = text(field)),
    condition: (dependency, field) => (dependency.condition = text(field)),
    tags: (dependency, field) => (dependency.tags = listOf(field, text)),
    enabled: (dependency, field) => (dependency.enabled = flagOf(field)),
    'import-values': (dependency, field) => (dependency['import-values'] = listOf(field, importValue)),
    alias: (dependency, field) => (dependency.alias = textOf(field)),
  }
  return readFields(node, { name: '', repository: '' }, fields, unknown)
}

function importValue(node: YamlNode): string | Record<string, string> {
  return typeof node.value === 'object' ? textsByKey(node) : textOf(node)
}

function refuseEmpty(node: YamlNode): void {
  if (node.value === null)
    refuse(node, `${nameOf(node)} is empty, which helm refuses`, 'Fill it in or remove it')
}
