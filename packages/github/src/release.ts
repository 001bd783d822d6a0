import type { Octokit } from './repository.ts'

/** A release, a draft included: a draft has no tag in git yet, only the name of one. */
export interface Release {
  id: number
  tag: string
  draft: boolean
  /** Published under GitHub's setting "immutable releases": assets can be neither added nor removed. */
  immutable: boolean
  /** The release's page. */
  url: string
  /** Template of the address that takes assets; its host is not that of the API. */
  uploadUrl: string
  assets: ReleaseAsset[]
}

export interface ReleaseAsset {
  id: number
  /** GitHub renames files with unusual characters. */
  name: string
  /** Bytes. */
  size: number
  /** False for what an upload that broke off leaves behind, in the state `starter`. */
  uploaded: boolean
  /** SHA-256 in hex; undefined where the server does not tell. */
  digest: string | undefined
  /** Changes when a draft is published. */
  downloadUrl: string
}

type ReleaseData = Awaited<ReturnType<Octokit['rest']['repos']['getRelease']>>['data']
export type AssetData = ReleaseData['assets'][number]

export function asRelease(data: ReleaseData): Release {
  return {
    id: data.id,
    tag: data.tag_name,
    draft: data.draft,
    immutable: data.immutable ?? false,
    url: data.html_url,
    uploadUrl: data.upload_url,
    assets: data.assets.map(asAsset),
  }
}

export function asAsset({ id, name, size, state, digest, browser_download_url }: AssetData): ReleaseAsset {
  const hex = digest?.startsWith('sha256:') ? digest.slice('sha256:'.length) : undefined
  return { id, name, size, uploaded: state === 'uploaded', digest: hex, downloadUrl: browser_download_url }
}
