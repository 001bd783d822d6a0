import type { ChartDependency, ChartMaintainer, ChartMetadata } from './chart-metadata.ts'
import { readFields, type FieldReaders, type UnknownKey } from './fields.ts'
import { printable } from './printable.ts'
import { flagOf, listOf, refuse, nameOf, textOf, textsByKey, type YamlNode } from './yaml-node.ts'

/** The keys that helm has for a chart; `unknown` is told the others, at every depth. */
export function metadataFields(unknown: UnknownKey): FieldReaders<ChartMetadata> {
  return {
    apiVersion: (chart, node) => (chart.apiVersion = textOf(node)),
    name: (chart, node) => (chart.name = cleanText(node)),
    version: (chart, node) => (chart.version = textOf(node)),
    appVersion: (chart, node) => (chart.appVersion = cleanText(node)),
    kubeVersion: (chart, node) => (chart.kubeVersion = cleanText(node)),
    type: (chart, node) => (chart.type = textOf(node)),
    description: (chart, node) => (chart.description = cleanText(node)),
    home: (chart, node) => (chart.home = cleanText(node)),
    icon: (chart, node) => (chart.icon = cleanText(node)),
    sources: (chart, node) => (chart.sources = listOf(node, cleanText)),
    keywords: (chart, node) => (chart.keywords = listOf(node, cleanText)),
    maintainers: (chart, node) => (chart.maintainers = listOf(node, (item) => readMaintainer(item, unknown))),
    dependencies: (chart, node) =>
      (chart.dependencies = listOf(node, (item) => readDependency(item, unknown))),
    condition: (chart, node) => (chart.condition = cleanText(node)),
    tags: (chart, node) => (chart.tags = cleanText(node)),
    deprecated: (chart, node) => (chart.deprecated = flagOf(node)),
    annotations: (chart, node) => (chart.annotations = textsByKey(node)),
  }
}

const maintainerFields: FieldReaders<ChartMaintainer> = {
  name: (maintainer, node) => (maintainer.name = cleanText(node)),
  email: (maintainer, node) => (maintainer.email = cleanText(node)),
  url: (maintainer, node) => (maintainer.url = cleanText(node)),
}

const dependencyFields: FieldReaders<ChartDependency> = {
  name: (dependency, node) => (dependency.name = cleanText(node)),
  version: (dependency, node) => (dependency.version = cleanText(node)),
  repository: (dependency, node) => (dependency.repository = cleanText(node)),
  condition: (dependency, node) => (dependency.condition = cleanText(node)),
  tags: (dependency, node) => (dependency.tags = listOf(node, cleanText)),
  enabled: (dependency, node) => (dependency.enabled = flagOf(node)),
  'import-values': (dependency, node) => (dependency['import-values'] = listOf(node, (item) => item.value)),
  alias: (dependency, node) => (dependency.alias = textOf(node)),
}

function readMaintainer(node: YamlNode, unknown: UnknownKey): ChartMaintainer {
  refuseEmpty(node)
  return readFields(node, {}, maintainerFields, unknown)
}

export function readDependency(node: YamlNode, unknown: UnknownKey): ChartDependency {
  refuseEmpty(node)
  return readFields(node, { name: '', repository: '' }, dependencyFields, unknown)
}

function refuseEmpty(node: YamlNode): void {
  if (node.value === null)
    refuse(node, `${nameOf(node)} is empty, which helm refuses`, 'Fill it in or remove it')
}

function cleanText(node: YamlNode): string {
  return printable(textOf(node))
}
