import { isJsonObject, type Location, type Path } from '@pte/resource'
import { parseYaml } from '@pte/yaml'
import type { EditPlace } from '../edit.ts'
import type { Entry } from '../entry.ts'
import type { Patch } from '../kustomization/patch.ts'
import { entriesOf } from '../manifest.ts'
import { frozen } from '../sources.ts'
import { fail, fileOf, type Step } from '../step.ts'
import type { JsonOperation } from '../transform/json-patch.ts'

/** The text of a patch, and where it stands. */
export interface Content {
  text: string
  /** For messages. */
  name: string
  place: EditPlace
}

/** What a patch says in place, or the file that it names. */
export function contentOf(step: Step, { path }: Patch, inline: string, field: Path): Content {
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

export function fileContent(step: Step, path: string, field: Path): Content {
  const file = fileOf(step, path, field, 'patch-not-found')
  const { via } = step.place(field)
  const at = { file, document: 0 }
  return { text: step.sources.text(file) ?? '', name: file, place: via === undefined ? { at } : { at, via } }
}

/** The objects of a patch; undefined when it is something else. */
export function mergePatches(step: Step, text: string, at: Location): readonly Entry[] | undefined {
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

/** The operations of a JSON patch; undefined when it is something else. Only text that begins with `[` is JSON. */
export function operationsOf(text: string): JsonOperation[] | undefined {
  const list: unknown = text.startsWith('[') ? parsedJson(text) : parsedDocument(text)
  if (list === null) return []
  if (!Array.isArray(list)) return undefined
  const operations = list.filter((item): item is JsonOperation => item === null || isJsonObject(item))
  return operations.length === list.length ? operations : undefined
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parsedDocument(text: string): unknown {
  const { documents, problem } = parseYaml(text, { duplicateKeys: 'last' })
  return problem ? undefined : (documents[0] ?? null)
}
