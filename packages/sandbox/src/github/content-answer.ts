import type { JsonObject } from '@pte/resource'
import { typeOfMode, type TreeEntry } from '../git/tree.ts'
import { wrappedBase64 } from './git-blobs.ts'
import type { GithubCall, GithubContext } from './github-route.ts'
import { repositoryPage, repositoryUrl } from './repository.ts'

/** From 1 MiB on, the answer has no content: the file is to be had raw, or as a blob of the git database. */
const contentLimit = 1024 * 1024

export function fileAnswer(
  context: GithubContext,
  call: GithubCall,
  entry: TreeEntry,
  path: string,
  ref: string,
  content: Buffer,
): JsonObject {
  const isLong = content.length > contentLimit
  return {
    ...entryAnswer(context, call, entry, path, ref),
    size: content.length,
    encoding: isLong ? 'none' : 'base64',
    content: isLong ? '' : wrappedBase64(content),
  }
}

export async function folderAnswer(
  context: GithubContext,
  call: GithubCall,
  folder: TreeEntry,
  path: string,
  ref: string,
): Promise<JsonObject[]> {
  const answers: JsonObject[] = []
  for (const entry of (await context.objects.tree(folder.id)) ?? []) {
    const blob = await context.objects.blob(entry.id)
    answers.push({
      ...entryAnswer(context, call, entry, path === '' ? entry.name : `${path}/${entry.name}`, ref),
      size: blob?.length ?? 0,
    })
  }
  return answers
}

/** A file or folder without its content. */
export function entryAnswer(
  context: GithubContext,
  { repository }: GithubCall,
  entry: TreeEntry,
  path: string,
  ref: string,
): JsonObject {
  const type = typeOfMode(entry.mode)
  const api = repositoryUrl(context, repository)
  const url = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`
  const gitUrl = `${api}/git/${type}s/${entry.id}`
  const htmlUrl = `${repositoryPage(context, repository)}/${type}/${ref}/${path}`
  return {
    type: type === 'blob' ? 'file' : type === 'tree' ? 'dir' : 'submodule',
    name: path.split('/').at(-1) ?? '',
    path,
    sha: entry.id,
    url,
    git_url: gitUrl,
    html_url: htmlUrl,
    download_url: type === 'blob' ? `${repositoryPage(context, repository)}/raw/${ref}/${path}` : null,
    _links: { self: url, git: gitUrl, html: htmlUrl },
  }
}
