import type { ChartDependency, ChartMetadata } from './chart-metadata.ts'
import { nameOf, refuse, type YamlNode } from './yaml-node.ts'
import { parseVersion } from './version.ts'

const types = ['application', 'library']
const apiVersions = ['v1', 'v2']

/**
 * What helm demands of the metadata of a chart that it packages.
 *
 * @param node the mapping that the metadata was read from
 * @throws {ExpectedError} at the field that is wrong
 */
export function checkMetadata(metadata: ChartMetadata, node: YamlNode): void {
  const { apiVersion, name, version, type = '' } = metadata
  const at = (field: string): YamlNode => ({ ...node, path: [...node.path, field] })
  if (!apiVersions.includes(apiVersion)) {
    refuse(
      at('apiVersion'),
      `${nameOf(at('apiVersion'))} is ${apiVersion}`,
      `Use one of ${apiVersions.join(', ')}`,
    )
  }
  checkName(name, at('name'))
  checkVersion(version, at('version'))
  if (type !== '' && !types.includes(type)) {
    refuse(at('type'), `${nameOf(at('type'))} is ${type}`, `Use one of ${types.join(', ')}`)
  }
  checkDependencies(metadata.dependencies ?? [], at('dependencies'))
}

function checkName(name: string, node: YamlNode): void {
  if (name === '') refuse(node, `${node.source.name} has no name`, 'Add a line such as name: my-app')
  if (/^\.\.?$|[/\\]/.test(name)) {
    refuse(node, `${nameOf(node)} is ${name}, which cannot name a folder`, 'Use letters, digits and dashes')
  }
}

function checkVersion(version: string, node: YamlNode): void {
  const help = 'Use a semantic version such as 1.2.3 or 1.2.3-rc.1, see https://semver.org'
  if (version === '') refuse(node, `${node.source.name} has no version`, 'Add a line such as version: 0.1.0')
  if (!parseVersion(version))
    refuse(node, `${nameOf(node)} is ${version}, which is no semantic version`, help)
}

/** Also for the dependencies that requirements.yaml lists. */
export function checkDependencies(dependencies: readonly ChartDependency[], node: YamlNode): void {
  const keys = new Set<string>()
  for (const [index, { name, alias = '' }] of dependencies.entries()) {
    const item = { ...node, path: [...node.path, index] }
    if (alias !== '' && !/^[a-zA-Z0-9_-]+$/.test(alias)) {
      refuse(item, `The alias ${alias} of dependency ${name} is not valid`, 'Use letters, digits, - and _')
    }
    const key = alias === '' ? name : alias
    if (keys.has(key)) {
      refuse(
        item,
        `More than one dependency in ${node.source.name} is called ${key}`,
        'Give one of them an alias',
      )
    }
    keys.add(key)
  }
}
