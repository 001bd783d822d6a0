import { isJsonObject } from '@pte/resource'
import { parseYaml } from '@pte/yaml'
import { addResources } from '../add-resource.ts'
import type { Build, Route, Work } from '../build.ts'
import type { OriginRecord } from '../build-metadata.ts'
import { originOfObject } from '../trace.ts'
import type { Entry } from '../entry.ts'
import { append } from '../entry-list.ts'
import { entriesOf } from '../manifest.ts'
import { frozen } from '../sources.ts'
import { reporting, type Step } from '../step.ts'
import { emptyConfiguration } from '../transformer-configuration.ts'

/** An object that configures a generator or a transformer. */
export interface Plugin {
  entry: Entry
  origin: OriginRecord
}

/** The objects that one of the fields `generators`, `transformers` and `validators` lists: files, bases, or in place. */
export function readPlugins(
  build: Build,
  step: Step,
  route: Route,
  field: 'generators' | 'transformers' | 'validators',
  file: OriginRecord,
): Plugin[] {
  const listed = step.kustomization[field]
  if (listed.length === 0) return []
  const work: Work = {
    entries: [],
    configuration: emptyConfiguration,
    variables: new Map(),
    findings: [],
    directories: [],
    incomplete: false,
    schema: undefined,
  }
  const inline = listed.map((text, index) => inPlace(step, text, [field, index]))
  inline.forEach((entries, index) => {
    const traced = entries?.map((entry) => ({ ...entry, traced: { origin: file, changes: [] } })) ?? []
    reporting(step, () => {
      work.entries = append(work.entries, traced, step, [field, index])
    })
  })
  listed.forEach((path, index) => {
    if (inline[index]) return
    reporting(step, () => {
      addResources(build, work, placed(step, index), route, [field, [path]])
    })
  })
  for (const finding of work.findings) step.report(finding)
  return work.entries.map((entry) => ({ entry, origin: originOfObject(entry) }))
}

/** Findings about a single path are told at its place in the list. */
function placed(step: Step, index: number): Step {
  return { ...step, place: ([field = '', , ...rest]) => step.place([field, index, ...rest]) }
}

/** The objects of a text that holds them itself; undefined when it is a path. */
function inPlace(step: Step, text: string, field: (string | number)[]): readonly Entry[] | undefined {
  const parsed = parseYaml(text, { manifest: true })
  if (parsed.problem || !parsed.documents.every((value) => value === null || isJsonObject(value)))
    return undefined
  if (parsed.documents.every((value) => value === null)) return undefined
  const { at } = step.place(field)
  const entries = reporting(step, () => entriesOf(frozen(parsed), at.file, step.sources))
  return (entries ?? []).map((entry) => ({ ...entry, made: { ...at, by: 'resource' } }))
}
