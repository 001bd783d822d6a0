import { isJsonObject, type JsonObject, type JsonValue, type Location, type Path } from '@pte/resource'
import { parseYaml } from '@pte/yaml'
import type { EditPlace } from '../edit.ts'
import { originalIdentity, type Entry } from '../entry.ts'
import { describeIdentity } from '../identity.ts'
import type { Patch, Selector } from '../kustomization.ts'
import { entriesOf } from '../manifest.ts'
import { selection } from '../selection.ts'
import { frozen } from '../sources.ts'
import { fail, fileOf, tell, type Step, type Transform } from '../step.ts'
import type { JsonOperation } from '../transform/json-patch.ts'
import { patchByJson, patchNamed, patchSelected, type MergePatch } from '../transform/patch.ts'

/** `patches`: strategic merge patches or JSON patches, in a file or in place, with or without a target. */
export function patches(step: Step): Transform[] {
  return step.kustomization.patches.map((patch, index) =>
    inTurn(patchTransforms(step, patch, ['patches', index])),
  )
}

/** `patchesJson6902`, the older form of a JSON patch with a target. */
export function patchesJson6902(step: Step): Transform[] {
  const patches = step.kustomization.patchesJson6902 ?? []
  return patches.map((patch, index) => jsonPatchTransform(step, patch, ['patchesJson6902', index]))
}

/** `patchesStrategicMerge`, the older form of a merge patch: names of files, or patches in place. */
export function patchesStrategicMerge(step: Step): Transform[] {
  const texts = step.kustomization.patchesStrategicMerge ?? []
  if (texts.length === 0) return []
  return [
    inTurn(
      texts.flatMap((text, index) => mergePatchTransforms(step, text, ['patchesStrategicMerge', index])),
    ),
  ]
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
  const content = contentOf(step, patch, field)
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
  return found.map((patch) =>
    named(step, { patch, allowNameChange: false, allowKindChange: false, place: content.place }, field),
  )
}

interface Content {
  text: string
  /** For messages. */
  name: string
  place: EditPlace
}

/** The transforms of one patch, which may hold several objects. */
export function patchTransforms(step: Step, patch: Patch, field: Path): Transform[] {
  const content = contentOf(step, patch, field)
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
  if (!patch.target || !first) return merges.map((merge) => named(step, merge, field))
  if (merges.length > 1)
    fail(step, field, {
      rule: 'patch-invalid',
      message: `${content.name} holds several objects, which a target does not allow`,
    })
  const selected = selection(patch.target)
  return [
    patchSelected(first, step.schema(), selected, () => {
      noMatch(step, patch.target, field)
    }),
  ]
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

function contentOf(step: Step, { path, patch }: Patch, field: Path): Content {
  const inline = patch.trim()
  if ((path === '') === (inline === '')) {
    const message =
      path === ''
        ? 'A patch needs either patch or path'
        : 'A patch has both patch and path; only one may be set'
    fail(step, field, { rule: 'patch-invalid', message })
  }
  if (path !== '') return fileContent(step, path, [...field, 'path'])
  return { text: inline, name: 'The patch', place: step.place([...field, 'patch']) }
}

function fileContent(step: Step, path: string, field: Path): Content {
  const file = fileOf(step, path, field, 'patch-not-found')
  const { via } = step.place(field)
  const at = { file, document: 0 }
  return { text: step.sources.text(file) ?? '', name: file, place: via === undefined ? { at } : { at, via } }
}

/** The objects of a patch; undefined when it is something else. */
function mergePatches(step: Step, text: string, at: Location): readonly Entry[] | undefined {
  const parsed = parseYaml(text, { manifest: true })
  if (parsed.problem || !parsed.documents.every((value) => value === null || isJsonObject(value)))
    return undefined
  try {
    const entries = entriesOf(frozen(parsed), at.file, step.sources)
    return at.path ? entries.map((entry) => ({ ...entry, made: { ...at, by: 'resource' } })) : entries
  } catch {
    return undefined
  }
}

/** The operations of a JSON patch; undefined when it is something else. */
function operationsOf(text: string): JsonOperation[] | undefined {
  const { documents } = parseYaml(text)
  const [list] = documents
  if (!Array.isArray(list)) return undefined
  const operations = list.map((item: JsonValue) => (isJsonObject(item) ? operationOf(item) : undefined))
  return operations.every((operation) => operation !== undefined) ? operations : undefined
}

function operationOf({ op, path, from, value }: JsonObject): JsonOperation | undefined {
  if (typeof op !== 'string' || typeof path !== 'string') return undefined
  return { op, path, value, ...(typeof from === 'string' ? { from } : {}) }
}

function jsonPatch(
  step: Step,
  operations: readonly JsonOperation[],
  target: Selector,
  place: EditPlace,
  field: Path,
  remember: boolean,
): Transform {
  return patchByJson(operations, place, { remember }, selection(target), () => {
    noMatch(step, target, field)
  })
}

function named(step: Step, patch: MergePatch, field: Path): Transform {
  return patchNamed(patch, step.schema(), (entry, count) => {
    if (count === 0 && step.incomplete()) return
    const what = describeIdentity(originalIdentity(entry))
    const message =
      count === 0
        ? `The patch is for ${what}, which is not among the resources`
        : `The patch is for ${what}, which ${count} resources are or were called`
    const help = 'Correct apiVersion, kind, name or namespace in the patch, or add the resource'
    tell(step, field, 'error', { rule: 'patch-without-target', message, help })
  })
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
