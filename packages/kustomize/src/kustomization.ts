import { list, object, optional, string, stringMap, strings, type Decoder } from './decode.ts'
import { helmChartArguments, helmCharts, helmGlobals } from './helm-chart.ts'
import { configMapArguments, secretArguments } from './kustomization/generator-arguments.ts'
import { generatorOptions } from './kustomization/generator-options.ts'
import { image } from './kustomization/image.ts'
import { label } from './kustomization/label.ts'
import { patch } from './kustomization/patch.ts'
import { replacementOrPath } from './kustomization/replacement.ts'
import { replica } from './kustomization/replica.ts'
import { sortOptions } from './kustomization/sort-options.ts'
import { variable } from './kustomization/variable.ts'

/** Every field of kustomization.yaml, those that are out of date too. */
const kustomizationFields = {
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
  vars: optional(list(variable)),
  sortOptions: optional(sortOptions),
  resources: strings,
  components: strings,
  crds: strings,
  bases: optional(strings),
  configMapGenerator: list(configMapArguments),
  secretGenerator: list(secretArguments),
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
