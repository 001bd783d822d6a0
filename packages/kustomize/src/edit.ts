import {
  isJsonObject,
  type Edit,
  type EditKind,
  type JsonObject,
  type JsonValue,
  type Location,
  type Origin,
  type Path,
} from '@pte/resource'

/** The place of what edits: a field of a kustomization, and the object that carried it, if any. */
export interface EditPlace {
  at: Location
  via?: Origin
}

/** Makes the edit of a step: it is to blame for whatever differs before and after it. */
export function editBy(
  by: EditKind,
  { at, via }: EditPlace,
  locate: (path: Path) => Location | undefined = () => at,
): (before: JsonObject, after: JsonObject) => Edit {
  return (before, after) => ({
    by,
    at,
    ...(via === undefined ? {} : { via }),
    blames: (path) => (differs(before, after, path) ? (locate(path) ?? at) : undefined),
  })
}

/** Values are compared by identity: what a step did not touch, it shares with the object before. */
function differs(before: JsonValue | undefined, after: JsonValue | undefined, path: Path): boolean {
  for (const step of path) {
    if (before === after || after === undefined) return false
    before = counterpart(before, after, step)
    after = child(after, step)
  }
  return before !== after
}

function child(value: JsonValue | undefined, step: string | number): JsonValue | undefined {
  if (Array.isArray(value)) return value[Number(step)]
  return isJsonObject(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined
}

/** The same child of the value before: items of lists are known by their name, for lists grow at their start. */
function counterpart(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  step: string | number,
): JsonValue | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return child(before, step)
  const item = after[Number(step)]
  if (before.includes(item ?? null)) return item
  const name = isJsonObject(item) ? item['name'] : undefined
  if (name === undefined) return before[Number(step)]
  return before.find((other) => isJsonObject(other) && other['name'] === name)
}
