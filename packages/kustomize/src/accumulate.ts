import { ExpectedError } from '@pte/report'
import { addComponents, addResources } from './add-resource.ts'
import { directoryOf, spelledFrom, type Accumulation, type Build, type Route, type Work } from './build.ts'
import { originOf, originOfPlugin, type OriginRecord } from './build-metadata.ts'
import { marked } from './trace.ts'
import { absorb } from './entry-list.ts'
import { guarded } from './guarded.ts'
import { readConfigurations } from './field/configurations.ts'
import { readDefinitions } from './field/crds.ts'
import { chosenSchema } from './field/openapi.ts'
import { addVariables } from './field/vars.ts'
import { builtInSchema } from './merge-schema.ts'
import { mountOf } from './mounted-view.ts'
import { generators, transformers } from './pipeline.ts'
import { pluginObjects } from './plugin/generator-plugin.ts'
import { readPlugins } from './plugin/read-plugins.ts'
import { pluginTransforms } from './plugin/transformer-plugin.ts'
import { readKustomization, type KustomizationSource } from './read-kustomization.ts'
import { fail, reporting, type Step, type Transform } from './step.ts'
import {
  defaultConfiguration,
  emptyConfiguration,
  mergeConfigurations,
  type TransformerConfiguration,
} from './transformer-configuration.ts'

/** Accumulates a directory as kustomize does, once for all that use it. */
export function accumulate(build: Build, directory: string, route: Route): Accumulation {
  // Where objects are told their origin, they differ by how they were reached, and a chosen schema changes patches.
  const shared = !build.tracing && build.schema === undefined
  const known = shared ? build.known.get(directory) : undefined
  const { particulars } = build
  const remember = (result: Accumulation | ExpectedError): void => {
    if (shared && build.particulars === particulars) build.known.set(directory, result)
  }
  if (known instanceof ExpectedError) throw known
  if (known) return known
  try {
    const source = readKustomization(build.sources, directory)
    if (!source) throw new TypeError(`${directory} has no kustomization`)
    const made = accumulateSource(build, source, route)
    remember(made)
    return made
  } catch (error) {
    if (error instanceof ExpectedError) remember(error)
    throw error
  }
}

/** Accumulates a kustomization that was read, or given. */
export function accumulateSource(build: Build, source: KustomizationSource, route: Route): Accumulation {
  const work: Work = {
    entries: [],
    configuration: emptyConfiguration,
    variables: new Map(),
    findings: [],
    directories: [],
    incomplete: false,
    schema: undefined,
  }
  runKustomization(build, work, source, route)
  return work
}

/** Does the work of one kustomization in kustomize's order, on the objects that are there already. */
export function runKustomization(build: Build, work: Work, source: KustomizationSource, route: Route): void {
  work.directories.push(directoryOf(route))
  work.findings.push(...source.findings)
  const first = stepOf(build, work, source, route)
  chooseSchema(build, work, first)
  addResources(build, work, first, route, ['resources', source.value.resources])
  addResources(build, work, first, route, ['bases', source.value.bases ?? []])
  configure(work, first)
  const step = { ...first, configuration: work.configuration }
  const file = originOf(spelledFrom(route, source.file.slice(source.file.lastIndexOf('/') + 1)))
  generate(build, work, step, route, file)
  addComponents(build, work, step, route)
  transform(build, work, { ...step, configuration: work.configuration }, route, file)
  validate(build, work, step, route)
  addVariables(work, step)
}

function chooseSchema(build: Build, work: Work, step: Step): void {
  const schema = reporting(step, () => chosenSchema(step))
  build.schema ??= schema
  work.schema ??= schema
}

function configure(work: Work, step: Step): void {
  const conflict = (): never =>
    fail(step, ['configurations'], {
      rule: 'kustomization-invalid',
      message: 'Field specifications contradict each other',
    })
  const merge = (
    first: TransformerConfiguration,
    second: TransformerConfiguration | undefined,
  ): typeof first => (second ? mergeConfigurations(first, second, conflict) : first)
  // The order counts: of two specifications that cover one another, the first one stays.
  const own = merge(
    defaultConfiguration(),
    reporting(step, () => readConfigurations(step)),
  )
  work.configuration = merge(work.configuration, own)
  work.configuration = merge(
    work.configuration,
    reporting(step, () => readDefinitions(step)),
  )
}

function generate(build: Build, work: Work, step: Step, route: Route, file: OriginRecord): void {
  const add = (make: () => ReturnType<typeof pluginObjects>, origin: OriginRecord): void => {
    const made = reporting(step, () => guarded(step, [], make)) ?? []
    const traced = build.tracing ? made.map((entry) => ({ ...entry, traced: { origin, changes: [] } })) : made
    work.entries = absorb(work.entries, traced, step)
  }
  for (const [name, make] of generators) add(() => make(step), originOfPlugin(file, name))
  for (const plugin of readPlugins(build, step, route, 'generators', file))
    add(() => pluginObjects(step, plugin.entry), plugin.origin)
}

function transform(build: Build, work: Work, step: Step, route: Route, file: OriginRecord): void {
  const run = (make: () => Transform[], origin: OriginRecord): void => {
    for (const each of reporting(step, () => guarded(step, [], make)) ?? []) {
      const entries = guarded(step, [], () => each(work.entries))
      work.entries = build.tracing ? entries.map((entry) => marked(entry, origin)) : entries
    }
  }
  for (const [name, make] of transformers) run(() => make(step), originOfPlugin(file, name))
  for (const plugin of readPlugins(build, step, route, 'transformers', file))
    run(() => pluginTransforms(step, plugin.entry), plugin.origin)
}

/** Validators are transformers that may not change anything. */
function validate(build: Build, work: Work, step: Step, route: Route): void {
  for (const plugin of readPlugins(build, step, route, 'validators', {})) {
    for (const each of reporting(step, () => pluginTransforms(step, plugin.entry)) ?? []) {
      const after = guarded(step, [], () => each(work.entries))
      if (after.every((entry, index) => entry === work.entries[index])) continue
      fail(step, ['validators'], {
        rule: 'transformer-invalid',
        message: 'A validator changes the resources',
      })
    }
  }
}

function stepOf(build: Build, work: Work, source: KustomizationSource, route: Route): Step {
  const remote = mountOf(directoryOf(route)) !== undefined
  return {
    sources: build.sources,
    directory: directoryOf(route),
    kustomization: source.value,
    place: (path) => source.at(path),
    configuration: work.configuration,
    schema: () => build.schema ?? builtInSchema(),
    options: build.options,
    // What comes from the network must not read anything else.
    loadRestrictor: remote ? 'root-only' : (build.options.loadRestrictor ?? 'root-only'),
    component: source.value.kind === 'Component',
    report: (finding) => work.findings.push(finding),
    incomplete: () => work.incomplete,
    leaveOut() {
      work.incomplete = true
    },
    ask(need) {
      const answer = build.externals.ask(need)
      if (!answer) build.particulars++
      return answer
    },
    inheritedNamespace() {
      build.particulars++
      return route.namespace
    },
  }
}
