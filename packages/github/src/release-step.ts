import type { Release, ReleaseAsset } from './release.ts'

/** The one file that a release is about. */
export interface ReleaseFile {
  name: string
  content: Uint8Array
  /** SHA-256 in hex. */
  digest: string
}

/** What is to be done next on the way to a published release with the file. */
export type ReleaseStep =
  | { kind: 'create-draft' }
  | { kind: 'delete-asset'; release: Release; asset: ReleaseAsset }
  | { kind: 'upload'; release: Release }
  | { kind: 'publish'; release: Release }
  | { kind: 'done'; release: Release; asset: ReleaseAsset }
  /** Published already, with another content. */
  | { kind: 'conflict'; release: Release; asset: ReleaseAsset }

export function nextStep(release: Release | undefined, file: ReleaseFile): ReleaseStep {
  if (release === undefined) return { kind: 'create-draft' }
  const asset = assetNamed(release, file.name)
  if (asset === undefined) return { kind: 'upload', release }
  if (!asset.uploaded) return { kind: 'delete-asset', release, asset }
  if (release.draft) {
    // A draft is nobody's yet: what is in it and is not this file, to the byte, is a leftover.
    return asset.digest === file.digest && asset.size === file.content.byteLength
      ? { kind: 'publish', release }
      : { kind: 'delete-asset', release, asset }
  }
  const same =
    asset.digest === undefined ? asset.size === file.content.byteLength : asset.digest === file.digest
  return { kind: same ? 'done' : 'conflict', release, asset }
}

/** The asset that holds a file. GitHub replaces unusual characters of its name by dots. */
export function assetNamed(release: Release, name: string): ReleaseAsset | undefined {
  const plain = (text: string): string => text.replace(/[^A-Za-z0-9_-]+/g, '.')
  return (
    release.assets.find((asset) => asset.name === name) ??
    release.assets.find((asset) => plain(asset.name) === plain(name))
  )
}
