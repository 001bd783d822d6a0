import type { Location, Path, Resource } from '@pte/resource'

/** Where the value at `path` of a built object is written: in the last edit that set it, else where it was made. */
export function blame({ origin }: Resource, path: Path): Location {
  for (const edit of origin.edits.toReversed()) {
    const place = edit.blames(path)
    if (place) return place
  }
  const { file, document, path: base = [] } = origin.made
  // A generated object has no fields of its own in the file: the entry of the generator stands for all of it.
  return { file, document, path: origin.made.by === 'resource' ? [...base, ...path] : base }
}
