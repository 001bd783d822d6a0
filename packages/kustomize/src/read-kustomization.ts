import { ExpectedError, type Finding } from '@pte/report'
import { isJsonObject, type JsonObject, type Location, type Origin, type Path } from '@pte/resource'
import { parseYaml } from '@pte/yaml'
import { DecodeError } from './decode.ts'
import { failure, findingOf } from './failure.ts'
import type { FileView } from './file-view.ts'
import { kustomization, type Kustomization } from './kustomization.ts'
import { joinPath } from './file-path.ts'
import type { Sources } from './sources.ts'

/** In the order in which they are looked for. */
export const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'] as const

/** A directory's kustomization, checked, with the means to say where a field of it stands. */
export interface KustomizationSource {
  value: Kustomization
  file: string
  /** The place of a field, and the object that carried it when that is not this file. */
  at(path: Path): { at: Location; via?: Origin }
  findings: readonly Finding[]
}

/** A kustomization that is given as a value instead of its file. */
export interface GivenKustomization {
  value: JsonObject
  locate?(path: Path): { at: Location; via?: Origin } | undefined
}

/** The kustomization file of a directory; undefined when it has none. Of several, the one that Flux takes. */
export function kustomizationFile(view: FileView, directory: string): { path: string } | undefined {
  const path = kustomizationNames.map((name) => joinPath(directory, name)).find((path) => view.read(path))
  return path === undefined ? undefined : { path }
}

const read = new WeakMap<Sources, Map<string, KustomizationSource | undefined>>()

/** Reads and checks the kustomization of a directory, once; undefined when it has none. */
export function readKustomization(
  sources: Sources,
  directory: string,
  given?: GivenKustomization,
): KustomizationSource | undefined {
  const files = filesIn(sources, directory)
  if (given) {
    assertOne(sources, directory, files)
    const file = files[0] ?? joinPath(directory, kustomizationNames[0])
    return decoded(sources, file, given.value, [], (path) => given.locate?.(path))
  }
  const known = read.get(sources) ?? new Map<string, KustomizationSource | undefined>()
  read.set(sources, known)
  if (!known.has(directory)) known.set(directory, readFile(sources, directory, files))
  return known.get(directory)
}

/** True when a directory has a kustomization, whatever it says. */
export function hasKustomization(sources: Sources, directory: string): boolean {
  return filesIn(sources, directory).length > 0
}

function filesIn(sources: Sources, directory: string): string[] {
  return kustomizationNames
    .map((name) => joinPath(directory, name))
    .filter((path) => sources.text(path) !== undefined)
}

function readFile(
  sources: Sources,
  directory: string,
  files: readonly string[],
): KustomizationSource | undefined {
  assertOne(sources, directory, files)
  const [file] = files
  return file === undefined ? undefined : parsed(sources, file)
}

function assertOne(sources: Sources, directory: string, [file, second]: readonly string[]): void {
  if (file === undefined || second === undefined) return
  const message = `${directory || 'The repository'} has more than one kustomization file: ${file} and ${second}`
  const at = { file: second, document: 0 }
  throw failure({ rule: 'kustomization-invalid', message, help: 'Keep one of them', at }, sources.place)
}

function parsed(sources: Sources, file: string): KustomizationSource {
  const text = sources.text(file) ?? ''
  const strict = parseYaml(text, { yaml11: true })
  // kustomize itself takes the last of two equal keys; whoever wrote both should know.
  const read =
    strict.problem?.kind === 'duplicate-key'
      ? parseYaml(text, { yaml11: true, duplicateKeys: 'last' })
      : strict
  const { problem } = read
  if (problem) {
    throw new ExpectedError({
      rule: 'yaml-syntax',
      message: `${file} is not valid YAML: ${problem.message}`,
      at: { file, line: problem.line, column: problem.column },
    })
  }
  const value = read.documents[0] ?? {}
  const at = { file, document: 0 }
  if (!isJsonObject(value))
    throw failure({ rule: 'kustomization-invalid', message: `${file} is not a mapping`, at }, sources.place)
  const findings: Finding[] = strict.problem
    ? [
        {
          rule: 'yaml-duplicate-key',
          severity: 'warning',
          message: `A key stands twice in ${file}; kustomize takes the last one`,
          at: { file, line: strict.problem.line, column: strict.problem.column },
        },
      ]
    : []
  return decoded(sources, file, value, findings)
}

function decoded(
  sources: Sources,
  file: string,
  value: JsonObject,
  findings: readonly Finding[],
  locate?: GivenKustomization['locate'],
): KustomizationSource {
  const at: KustomizationSource['at'] = (path) => locate?.(path) ?? { at: { file, document: 0, path } }
  try {
    // A given value went through Flux, which reads the file loosely.
    const checked = kustomization(value, [], locate ? 'loose' : 'strict')
    const refusal = refusalOf(checked, value)
    if (refusal) throw new DecodeError(...refusal)
    return { value: checked, file, at, findings: [...findings, ...deprecations(checked, at, sources)] }
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error
    const help = error.help === undefined ? {} : { help: error.help }
    throw failure(
      { rule: 'kustomization-invalid', message: error.message, ...help, at: at(error.path).at },
      sources.place,
      error,
    )
  }
}

/** Fields of old whose items upstream moves to other fields before it looks whether anything is said. */
const moved = new Set(['bases', 'imageTags', 'helmChartInflationGenerator'])

function refusalOf({ kind, apiVersion }: Kustomization, raw: JsonObject): [Path, string] | undefined {
  const meaningful = Object.entries(raw).filter(([name, value]) => {
    const nothingToMove = moved.has(name) && Array.isArray(value) && value.length === 0
    return value !== null && value !== '' && !nothingToMove
  })
  if (meaningful.every(([name]) => name === 'apiVersion' || name === 'kind'))
    return [[], 'The kustomization is empty: it says nothing but its kind']
  if (kind !== '' && kind !== 'Kustomization' && kind !== 'Component')
    return [['kind'], `kind must be Kustomization or Component, but is ${kind}`]
  const expected = `kustomize.config.k8s.io/${kind === 'Component' ? 'v1alpha1' : 'v1beta1'}`
  if (apiVersion !== '' && apiVersion !== expected)
    return [
      ['apiVersion'],
      `apiVersion of a ${kind || 'Kustomization'} must be ${expected}, but is ${apiVersion}`,
    ]
  return undefined
}

const replacements = {
  bases: 'resources',
  commonLabels: 'labels',
  imageTags: 'images',
  patchesJson6902: 'patches',
  patchesStrategicMerge: 'patches',
  vars: 'replacements',
} as const

function deprecations(read: Kustomization, at: KustomizationSource['at'], sources: Sources): Finding[] {
  return Object.entries(replacements).flatMap(([field, instead]) => {
    if (read[field as keyof typeof replacements] === undefined) return []
    const message = `'${field}' is deprecated`
    return [
      findingOf(
        { rule: 'deprecated-field', message, help: `Use '${instead}'`, at: at([field]).at },
        'notice',
        sources.place,
      ),
    ]
  })
}
