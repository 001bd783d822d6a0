import type { Path } from '@pte/resource'
import type { FieldSpecification } from '../field-specification.ts'
import type { Label } from '../kustomization/label.ts'
import { fail, type Step, type Transform } from '../step.ts'
import { mergeFields } from '../transformer-configuration.ts'
import { addPairs } from '../transform/labels.ts'

const metadataLabels: FieldSpecification = { path: 'metadata/labels', create: true }

/** `labels`, and `commonLabels`, which always reach selectors. */
export function labels(step: Step): Transform[] {
  const { kustomization, configuration, place } = step
  const common = kustomization.commonLabels ?? {}
  if (kustomization.labels.length === 0 && Object.keys(common).length === 0) return []
  return [
    ...kustomization.labels.map((label, index) => {
      const field = ['labels', index]
      return addPairs('labels', label.pairs, fieldsOf(step, label, field), place([...field, 'pairs']))
    }),
    addPairs('labels', common, configuration.commonLabels, place(['commonLabels'])),
  ]
}

function fieldsOf(step: Step, label: Label, field: Path): readonly FieldSpecification[] {
  const { configuration } = step
  const merge = (first: readonly FieldSpecification[], second: readonly FieldSpecification[]): typeof first =>
    mergeFields(first, second, ({ path }) => {
      const message = `${path} is to be created by one field specification and not by another`
      fail(step, [...field, 'fields'], { rule: 'kustomization-invalid', message })
    })
  const own = merge(label.fields, configuration.labels)
  if (label.includeSelectors) return merge(own, configuration.commonLabels)
  return merge(label.includeTemplates ? merge(own, configuration.templateLabels) : own, [metadataLabels])
}
