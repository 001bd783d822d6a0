import {
  boolean,
  integer,
  list,
  object,
  optional,
  string,
  stringMap,
  strings,
  type Decoder,
} from './decode.ts'
import type { FieldSpecification } from './field-specification.ts'
import { helmChartArguments, helmCharts, helmGlobals } from './helm-chart.ts'

/** Selects objects by regular expressions on their parts and by label and annotation selectors; '' fits everything. */
export interface Selector {
  group: string
  version: string
  kind: string
  name: string
  namespace: string
  labelSelector: string
  annotationSelector: string
}

export const selector: Decoder<Selector> = object<Selector>({
  group: string,
  version: string,
  kind: string,
  name: string,
  namespace: string,
  labelSelector: string,
  annotationSelector: string,
})

export interface Patch {
  path: string
  patch: string
  target: Selector | undefined
  options: { allowNameChange: boolean; allowKindChange: boolean } | undefined
}

export const patch: Decoder<Patch> = object<Patch>({
  path: string,
  patch: string,
  target: optional(selector),
  options: optional(object({ allowNameChange: boolean, allowKindChange: boolean })),
})

export const fieldSpecification: Decoder<FieldSpecification> = object<Required<FieldSpecification>>({
  group: string,
  version: string,
  kind: string,
  path: string,
  create: boolean,
})

export interface GeneratorOptions {
  labels: Readonly<Record<string, string>>
  annotations: Readonly<Record<string, string>>
  disableNameSuffixHash: boolean
  immutable: boolean
}

export const generatorOptions: Decoder<GeneratorOptions> = object<GeneratorOptions>({
  labels: stringMap,
  annotations: stringMap,
  disableNameSuffixHash: boolean,
  immutable: boolean,
})

/** What a ConfigMap or a Secret is generated from. */
export interface GeneratorArguments {
  namespace: string
  name: string
  behavior: string
  literals: readonly string[]
  files: readonly string[]
  envs: readonly string[]
  env: string
  options: GeneratorOptions | undefined
}

export const generatorFields = {
  namespace: string,
  name: string,
  behavior: string,
  literals: strings,
  files: strings,
  envs: strings,
  env: string,
  options: optional(generatorOptions),
}

export interface SecretArguments extends GeneratorArguments {
  type: string
}

export interface Image {
  name: string
  newName: string
  tagSuffix: string
  newTag: string
  digest: string
}

export const image: Decoder<Image> = object<Image>({
  name: string,
  newName: string,
  tagSuffix: string,
  newTag: string,
  digest: string,
})

export interface Replica {
  name: string
  count: number
}

export const replica: Decoder<Replica> = object<Replica>({ name: string, count: integer })

export interface Label {
  pairs: Readonly<Record<string, string>>
  includeSelectors: boolean
  includeTemplates: boolean
  fields: readonly FieldSpecification[]
}

const label: Decoder<Label> = object<Label>({
  pairs: stringMap,
  includeSelectors: boolean,
  includeTemplates: boolean,
  fields: list(fieldSpecification),
})

export interface FieldOptions {
  delimiter: string
  index: number
  encoding: string
  create: boolean
}

const fieldOptions = optional(
  object<FieldOptions>({ delimiter: string, index: integer, encoding: string, create: boolean }),
)

export interface ReplacementSource {
  group: string
  version: string
  kind: string
  name: string
  namespace: string
  fieldPath: string
  options: FieldOptions | undefined
}

export interface ReplacementTarget {
  select: Selector | undefined
  reject: readonly Selector[]
  fieldPaths: readonly string[]
  options: FieldOptions | undefined
}

export interface Replacement {
  source: ReplacementSource | undefined
  sourceValue: string | undefined
  targets: readonly ReplacementTarget[]
}

const replacementFields = {
  source: optional(
    object<ReplacementSource>({
      group: string,
      version: string,
      kind: string,
      name: string,
      namespace: string,
      fieldPath: string,
      options: fieldOptions,
    }),
  ),
  sourceValue: optional(string),
  targets: list(
    object<ReplacementTarget>({
      select: optional(selector),
      reject: list(selector),
      fieldPaths: strings,
      options: fieldOptions,
    }),
  ),
}

export const replacement: Decoder<Replacement> = object<Replacement>(replacementFields)
export const replacementOrPath = object<Replacement & { path: string }>({
  ...replacementFields,
  path: string,
})

export interface Variable {
  name: string
  objref: {
    apiVersion: string
    group: string
    version: string
    kind: string
    name: string
    namespace: string
  }
  fieldref: { fieldpath: string }
}

export interface SortOptions {
  order: string
  legacySortOptions: { orderFirst: readonly string[]; orderLast: readonly string[] } | undefined
}

/** Every field of kustomization.yaml, those that are out of date too. */
export const kustomizationFields = {
  apiVersion: string,
  kind: string,
  metadata: optional(object({ name: string, namespace: string, labels: stringMap, annotations: stringMap })),
  openapi: stringMap,
  namePrefix: string,
  nameSuffix: string,
  namespace: string,
  commonLabels: optional(stringMap),
  labels: list(label),
  commonAnnotations: stringMap,
  patchesStrategicMerge: optional(strings),
  patchesJson6902: optional(list(patch)),
  patches: list(patch),
  images: list(image),
  imageTags: optional(list(image)),
  replacements: list(replacementOrPath),
  replicas: list(replica),
  vars: optional(
    list(
      object<Variable>({
        name: string,
        objref: object({
          apiVersion: string,
          group: string,
          version: string,
          kind: string,
          name: string,
          namespace: string,
        }),
        fieldref: object({ fieldpath: string }),
      }),
    ),
  ),
  sortOptions: optional(
    object<SortOptions>({
      order: string,
      legacySortOptions: optional(object({ orderFirst: strings, orderLast: strings })),
    }),
  ),
  resources: strings,
  components: strings,
  crds: strings,
  bases: optional(strings),
  configMapGenerator: list(object<GeneratorArguments>(generatorFields)),
  secretGenerator: list(object<SecretArguments>({ ...generatorFields, type: string })),
  helmGlobals: optional(helmGlobals),
  helmCharts,
  helmChartInflationGenerator: helmChartArguments,
  generatorOptions: optional(generatorOptions),
  configurations: strings,
  generators: strings,
  transformers: strings,
  validators: strings,
  buildMetadata: strings,
} as const

type Fields = typeof kustomizationFields
export type Kustomization = { readonly [Name in keyof Fields]: ReturnType<Fields[Name]> }

export const kustomization: Decoder<Kustomization> = object<Kustomization>(kustomizationFields)
