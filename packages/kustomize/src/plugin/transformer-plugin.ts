import type { JsonObject, Path } from '@pte/resource'
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
} from '../decode.ts'
import { locationIn, type Entry } from '../entry.ts'
import { patchTransforms, jsonPatchTransform, mergePatchTransforms } from '../field/patches.ts'
import { replacementTransform } from '../field/replacements.ts'
import { replicaTransform } from '../field/replicas.ts'
import type { FieldSpecification } from '../field-specification.ts'
import { guarded, guardedTransform } from '../guarded.ts'
import { identityOf } from '../identity.ts'
import { fieldSpecification } from '../kustomization/field-specification.ts'
import { image } from '../kustomization/image.ts'
import { type Patch } from '../kustomization/patch.ts'
import { replacementOrPath } from '../kustomization/replacement.ts'
import { replica } from '../kustomization/replica.ts'
import { selector } from '../kustomization/selector.ts'
import { fail, type Step, type Transform } from '../step.ts'
import { setImage } from '../transform/images.ts'
import { addPairs } from '../transform/labels.ts'
import { addPrefix, addSuffix } from '../transform/name-affix.ts'
import { setNamespace } from '../transform/namespace.ts'
import { addHashes } from '../transform/hash.ts'
import { addValue } from '../transform/value-add.ts'

const fieldSpecs = { fieldSpecs: list(fieldSpecification) }
const fileOrText = { path: string, patch: string }

type MakeTransforms = (step: Step, config: JsonObject) => Transform[]

function plugin<T extends object>(
  fields: { [Name in keyof T]: Decoder<T[Name]> },
  make: (step: Step, config: T) => Transform[],
): MakeTransforms {
  const decode = object<T>(fields)
  return (step, config) => make(step, decode(config, [], 'loose'))
}

const affixFields = { prefix: string, suffix: string, fieldSpecs: optional(list(fieldSpecification)) }

/** The built-in transformers in the form of a file, by kind. Fields that they do not have are ignored, as upstream. */
const kinds: Readonly<Record<string, MakeTransforms>> = {
  AnnotationsTransformer: plugin({ annotations: stringMap, ...fieldSpecs }, (step, config) => [
    addPairs('annotations', config.annotations, config.fieldSpecs, step.place([])),
  ]),
  HashTransformer: plugin({}, (step) => [addHashes(step.place([]))]),
  ImageTagTransformer: plugin({ imageTag: image, ...fieldSpecs }, (step, config) => [
    setImage(config.imageTag, config.fieldSpecs, step.place([])),
  ]),
  LabelTransformer: plugin({ labels: stringMap, ...fieldSpecs }, (step, config) => [
    addPairs('labels', config.labels, config.fieldSpecs, step.place([])),
  ]),
  NamespaceTransformer: plugin(
    {
      metadata: object({ namespace: string }),
      ...fieldSpecs,
      unsetOnly: boolean,
      setRoleBindingSubjects: string,
    },
    (step, config) => [
      setNamespace(
        {
          namespace: config.metadata.namespace,
          fields: config.fieldSpecs,
          unsetOnly: config.unsetOnly,
          subjects: subjectsOf(step, config.setRoleBindingSubjects),
        },
        step.place([]),
      ),
    ],
  ),
  PatchJson6902Transformer: plugin(
    { target: optional(selector), path: string, jsonOp: string },
    (step, { target, path, jsonOp }) => [
      jsonPatchTransform(step, { target, path, patch: jsonOp, options: undefined }, []),
    ],
  ),
  PatchStrategicMergeTransformer: plugin({ paths: strings, patches: string }, (step, config) => {
    const texts = [...config.paths, ...(config.patches === '' ? [] : [config.patches])]
    if (texts.length === 0)
      fail(step, [], { rule: 'patch-invalid', message: 'The transformer has neither paths nor patches' })
    return texts.flatMap((text) => mergePatchTransforms(step, text, []))
  }),
  PatchTransformer: plugin(
    { ...fileOrText, target: optional(selector), options: optional(patchOptions()) },
    (step, config) => patchTransforms(step, config, []),
  ),
  PrefixSuffixTransformer: plugin(affixFields, (step, { prefix, suffix, fieldSpecs }) => [
    addPrefix(prefix, demanded(step, fieldSpecs), step.place([])),
    addSuffix(suffix, demanded(step, fieldSpecs), step.place([])),
  ]),
  PrefixTransformer: plugin(affixFields, (step, { prefix, fieldSpecs }) => [
    addPrefix(prefix, demanded(step, fieldSpecs), step.place([])),
  ]),
  SuffixTransformer: plugin(affixFields, (step, { suffix, fieldSpecs }) => [
    addSuffix(suffix, demanded(step, fieldSpecs), step.place([])),
  ]),
  ReplacementTransformer: plugin({ replacements: list(replacementOrPath) }, (step, config) => [
    replacementTransform(step, config.replacements, []),
  ]),
  ReplicaCountTransformer: plugin({ replica, ...fieldSpecs }, (step, config) => [
    replicaTransform(step, config.replica, config.fieldSpecs, []),
  ]),
  ValueAddTransformer: plugin(
    {
      value: string,
      targets: list(object({ selector: optional(selector), fieldPath: string, filePathPosition: integer })),
      targetFilePath: string,
    },
    (step, config) => [addValue(step, config)],
  ),
}

function patchOptions(): Decoder<NonNullable<Patch['options']>> {
  return object({ allowNameChange: boolean, allowKindChange: boolean })
}

/** Field specifications are not optional for prefixes and suffixes. */
function demanded(
  step: Step,
  fields: readonly FieldSpecification[] | undefined,
): readonly FieldSpecification[] {
  return (
    fields ?? fail(step, [], { rule: 'transformer-invalid', message: 'The transformer needs fieldSpecs' })
  )
}

function subjectsOf(step: Step, mode: string): 'defaultOnly' | 'allServiceAccounts' | 'none' {
  if (mode === '') return 'defaultOnly'
  if (mode === 'defaultOnly' || mode === 'allServiceAccounts' || mode === 'none') return mode
  const message = `setRoleBindingSubjects is ${mode}; it can be defaultOnly, allServiceAccounts or none`
  return fail(step, ['setRoleBindingSubjects'], { rule: 'transformer-invalid', message })
}

/** The transforms that an object of a transformer's kind describes. */
export function pluginTransforms(step: Step, { object, made }: Entry): Transform[] {
  const { group, version, kind, name } = identityOf(object)
  const here: Step = {
    ...step,
    place: (path: Path) => ({ at: locationIn(made, path) }),
  }
  const make = group === '' && version === 'builtin' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (!make) {
    const message = `${kind} ${name} is no built-in transformer`
    const help = `Programs are not run; the built-in ones have apiVersion builtin and kind ${Object.keys(kinds).join(', ')}`
    return fail(here, [], { rule: 'unsupported', message, help })
  }
  return guarded(here, [], () => make(here, object)).map((transform) =>
    guardedTransform(here, [], () => transform),
  )
}
