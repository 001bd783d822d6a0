import type { Path } from '@pte/resource'
import { parseYaml } from '@pte/yaml'
import type { EditPlace } from '../edit.ts'
import { locationIn, originalIdentity, type Entry } from '../entry.ts'
import { describeIdentity } from '../identity.ts'
import type { Patch } from '../kustomization/patch.ts'
import type { Selector } from '../kustomization/selector.ts'
import { guardedTransform } from '../guarded.ts'
import { entriesOf } from '../manifest.ts'
import { selection } from '../selection.ts'
import { fail, reporting, tell, type Step, type Transform } from '../step.ts'
import type { JsonOperation } from '../transform/json-patch.ts'
import { patchByJson } from '../transform/patch-by-json.ts'
import { patchNamed, patchNamedOlder, patchSelected, type MergePatch } from '../transform/patch.ts'
import { contentOf, fileContent, mergePatches, operationsOf, type Content } from './patch-content.ts'

/** `patches`: strategic merge patches or JSON patches, in a file or in place, with or without a target. */
export function patches(step: Step): Transform[] {
  return step.kustomization.patches.flatMap((patch, index) => {
    const field = ['patches', index]
    // One that is left out, since it is on the network, takes no other with it.
    const transform = reporting(step, () =>
      guardedTransform(step, field, () => inTurn(patchTransforms(step, patch, field))),
    )
    return transform ?? []
  })
}

/** `patchesJson6902`, the older form of a JSON patch with a target. */
export function patchesJson6902(step: Step): Transform[] {
  const patches = step.kustomization.patchesJson6902 ?? []
  return patches.map((patch, index) => {
    const field = ['patchesJson6902', index]
    return guardedTransform(step, field, () => jsonPatchTransform(step, patch, field))
  })
}

/** `patchesStrategicMerge`, the older form of a merge patch: names of files, or patches in place. */
export function patchesStrategicMerge(step: Step): Transform[] {
  const texts = step.kustomization.patchesStrategicMerge ?? []
  if (texts.length === 0) return []
  const transforms = texts.map((text, index) => {
    const field = ['patchesStrategicMerge', index]
    return guardedTransform(step, field, () => inTurn(mergePatchTransforms(step, text, field)))
  })
  return [inTurn(transforms)]
}

function inTurn(transforms: readonly Transform[]): Transform {
  const [only] = transforms
  if (only && transforms.length === 1) return only
  return (entries) => transforms.reduce((entries, transform) => transform(entries), entries)
}

/** A JSON patch, which must say by name what it is for. */
export function jsonPatchTransform(step: Step, patch: Patch, field: Path): Transform {
  if (!patch.target?.name)
    fail(step, field, { rule: 'patch-without-target', message: 'A JSON patch needs a target with a name' })
  const content = contentOf(step, patch, patch.patch, field)
  const operations = operationsOf(content.text)
  if (!operations || operations.length === 0)
    fail(step, field, {
      rule: 'patch-invalid',
      message: `${content.name} is no list of JSON patch operations`,
    })
  return jsonPatch(step, operations, patch.target, content.place, field, false)
}

/** The patches in a text, or in the file that it names, for the objects that they name. */
export function mergePatchTransforms(step: Step, text: string, field: Path): Transform[] {
  const inline = { text, name: 'The patch', place: step.place(field) }
  const content = mergePatches(step, text, inline.place.at) ? inline : fileContent(step, text, field)
  const found = mergePatches(step, content.text, content.place.at)
  if (!found || found.length === 0)
    fail(step, field, { rule: 'patch-invalid', message: `${content.name} holds no object` })
  return found.map((patch) => named(step, patchNamedOlder, withoutOptions(patch, content.place), field))
}

/** The transforms of one patch, which may hold several objects. */
export function patchTransforms(step: Step, patch: Patch, field: Path): Transform[] {
  const content = contentOf(step, patch, patch.patch.trim(), field)
  const objects = mergePatches(step, content.text, content.place.at)
  const operations = operationsOf(content.text)
  if (!objects === !operations && objects?.length !== 0) return invalid(step, content, field)
  if (!objects && operations) {
    if (!patch.target) {
      const message = 'A JSON patch needs a target: it does not say what it changes'
      fail(step, field, { rule: 'patch-without-target', message })
    }
    return [jsonPatch(step, operations, patch.target, content.place, field, true)]
  }
  const merges = (objects ?? []).map((object): MergePatch => ({
    patch: object,
    allowNameChange: patch.options?.allowNameChange ?? false,
    allowKindChange: patch.options?.allowKindChange ?? false,
    place: content.place,
  }))
  const [first] = merges
  if (!patch.target || !first) return merges.map((merge) => named(step, patchNamed, merge, field))
  if (merges.length > 1)
    fail(step, field, {
      rule: 'patch-invalid',
      message: `${content.name} holds several objects, which a target does not allow`,
    })
  const selected = selection(patch.target)
  const transform = patchSelected(first, step.schema(), selected, () => {
    noMatch(step, patch.target, field)
  })
  return [toldAt(step, placeOf(first), transform)]
}

function invalid(step: Step, { text, name, place }: Content, field: Path): never {
  const { problem } = parseYaml(text, { manifest: true })
  if (problem && place.at.file !== step.place(field).at.file) {
    // The text is a file: the problem is told where it stands.
    entriesOf({ documents: [], problem }, place.at.file, step.sources)
  }
  const reason = problem
    ? `it is not valid YAML: ${problem.message} (line ${problem.line})`
    : 'every object needs kind and metadata.name, and every operation op and path'
  const message = `${name} is neither a strategic merge patch nor a JSON patch: ${reason}`
  fail(step, field, { rule: problem ? 'yaml-syntax' : 'patch-invalid', message })
}

function jsonPatch(
  step: Step,
  operations: readonly JsonOperation[],
  target: Selector,
  place: EditPlace,
  field: Path,
  remember: boolean,
): Transform {
  const transform = patchByJson(operations, place, { remember }, selection(target), () => {
    noMatch(step, target, field)
  })
  return toldAt(step, place, transform)
}

/** What goes wrong when a patch is applied stands where the patch does, which may be a file of its own. */
function toldAt(step: Step, place: EditPlace, transform: Transform): Transform {
  return guardedTransform({ ...step, place: () => place }, [], () => transform)
}

/** The place of the object among those of a file. */
function placeOf({ patch, place }: MergePatch): EditPlace {
  return { ...place, at: locationIn(patch.made, []) }
}

function withoutOptions(patch: Entry, place: EditPlace): MergePatch {
  return { patch, allowNameChange: false, allowKindChange: false, place }
}

function named(step: Step, apply: typeof patchNamed, patch: MergePatch, field: Path): Transform {
  const transform = apply(patch, step.schema(), (entry, count) => {
    if (count === 0 && step.incomplete()) return
    const what = describeIdentity(originalIdentity(entry))
    const message =
      count === 0
        ? `The patch is for ${what}, which is not among the resources`
        : `The patch is for ${what}, which ${count} resources are or were called`
    const help = 'Correct apiVersion, kind, name or namespace in the patch, or add the resource'
    tell(step, field, 'error', { rule: 'patch-without-target', message, help })
  })
  return toldAt(step, placeOf(patch), transform)
}

/** Selectors may select nothing, but one that names an object outright is likely wrong then. */
function noMatch(step: Step, target: Selector | undefined, field: Path): void {
  if (!target || step.component || step.incomplete() || !/^[\w-]+$/.test(target.name)) return
  if (step.place(field).via) return
  const message = `The patch is for ${target.kind || 'an object'} ${target.name}, which is not among the resources`
  tell(step, field, 'warning', {
    rule: 'patch-without-target',
    message,
    help: 'Correct the target, or remove the patch',
  })
}
