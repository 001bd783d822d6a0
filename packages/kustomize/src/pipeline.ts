import type { Entry } from './entry.ts'
import { commonAnnotations } from './field/annotations.ts'
import { configMapGenerator, secretGenerator } from './field/generators.ts'
import { helmCharts } from './field/helm-charts.ts'
import { images } from './field/images.ts'
import { labels } from './field/labels.ts'
import { namePrefix, nameSuffix } from './field/names.ts'
import { namespace } from './field/namespace.ts'
import { patches, patchesJson6902, patchesStrategicMerge } from './field/patches.ts'
import { replacements } from './field/replacements.ts'
import { replicas } from './field/replicas.ts'
import type { Step, Transform } from './step.ts'

/** What makes objects, in kustomize's order; the name is that of the plugin. */
export const generators: readonly (readonly [name: string, generate: (step: Step) => Entry[]])[] = [
  ['ConfigMapGenerator', configMapGenerator],
  ['SecretGenerator', secretGenerator],
  ['HelmChartInflationGenerator', helmCharts],
]

/** What changes objects, in kustomize's order; the name is that of the plugin. */
export const transformers: readonly (readonly [name: string, transforms: (step: Step) => Transform[]])[] = [
  ['PatchStrategicMergeTransformer', patchesStrategicMerge],
  ['PatchTransformer', patches],
  ['NamespaceTransformer', namespace],
  ['PrefixTransformer', namePrefix],
  ['SuffixTransformer', nameSuffix],
  ['LabelTransformer', labels],
  ['AnnotationsTransformer', commonAnnotations],
  ['PatchJson6902Transformer', patchesJson6902],
  ['ReplicaCountTransformer', replicas],
  ['ImageTagTransformer', images],
  ['ReplacementTransformer', replacements],
]
