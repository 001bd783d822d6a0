import { checkDependencies } from './check-metadata.ts'
import type { ChartDependency } from './chart-metadata.ts'
import { yamlIn, type ChartSource } from './chart-source.ts'
import { readFields } from './fields.ts'
import { readDependency } from './metadata-fields.ts'
import { printableText } from './printable.ts'
import { readYaml } from './read-yaml.ts'
import { listOf, nameOf, refuse, type YamlNode } from './yaml-node.ts'

/** Reads requirements.yaml, where charts of apiVersion v1 list their dependencies. */
export function readRequirements(text: string, source: ChartSource): ChartDependency[] {
  const node = readYaml(yamlIn(source, 'requirements.yaml', text))
  const refuseKey = (_key: string, field: YamlNode): never =>
    refuse(field, `${nameOf(field)} is no key of a list of dependencies`, 'Remove it')
  const requirements: { dependencies: ChartDependency[] } = { dependencies: [] }
  readFields(
    node,
    requirements,
    {
      dependencies: (target, list) => {
        target.dependencies = listOf(list, (item) =>
          readDependency(item, { text: printableText, unknown: refuseKey }),
        )
        checkDependencies(target.dependencies, list)
      },
    },
    refuseKey,
  )
  return requirements.dependencies
}
