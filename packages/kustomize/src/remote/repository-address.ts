import { posix } from 'node:path'
import { splitHost } from './repository-host.ts'
import { readQuery, type RepositoryQuery } from './repository-query.ts'

/** A git repository and a folder in it, as a kustomization names them. */
export interface RepositoryAddress extends RepositoryQuery {
  /** The address as it is written. kustomize sees a cycle where one of those that led to an address begins with it. */
  text: string
  /** What git fetches from: a URL, or ssh's short form `user@host:path`. */
  url: string
  /** The folder in the repository, relative and normalised, with `/`; empty for its root. */
  path: string
}

/**
 * Reads an address of a repository; undefined for anything else, such as a path. The rules are those of kustomize
 * v5.8.1 (api/internal/git/repospec.go), which takes `https`, `http`, `ssh` and `file` URLs, `user@host:path` and
 * addresses that begin with `github.com`, each with or without `git::` before it.
 *
 * kustomize asks in this order (api/internal/target/kusttarget.go): an entry of `resources`, `generators`,
 * `transformers` or `validators` is first read as a file, which for an http(s) URL means a download; whatever that
 * fails of, except a status that says so for a URL that is no repository, it is then taken as a repository, and as a
 * directory only when it is none. So a file of that name wins over a repository, but a directory never does. Entries of
 * `components` are taken as a repository, else as a directory. All other fields name files only.
 */
export function parseRepositoryAddress(text: string): RepositoryAddress | undefined {
  if (text.startsWith('/')) return undefined
  const mark = text.indexOf('?')
  const [address, query] = mark < 0 ? [text, ''] : [text.slice(0, mark), text.slice(mark + 1)]
  const found = splitHost(address)
  if (found === undefined) return undefined
  const split = splitPath(found.rest, found.host === 'file://')
  if (split === undefined || split.repository === '') return undefined
  const path = normalise(split.path.replace(/^\//, ''))
  // Behind two slashes kustomize finds such a path only once it looks into the checkout.
  if (leavesRoot(path) && !split.path.startsWith('//')) return undefined
  return { text, url: found.host + split.repository, path, ...readQuery(query) }
}

/** Whether a normalised relative path leads out of where it starts. */
function leavesRoot(path: string): boolean {
  return path === '..' || path.startsWith('../')
}

interface RepositoryPath {
  repository: string
  path: string
}

/** Where the path of the repository ends: at a mark (`_git/NAME`, `//`, `.git`), else after owner and name. */
function splitPath(rest: string, whole: boolean): RepositoryPath | undefined {
  const marked =
    /^(?<repository>.*?_git\/[^/]*)(?:\/(?<path>.*))?$/s.exec(rest) ??
    /^(?<repository>.*?)\/\/(?<path>.*)$/s.exec(rest) ??
    /^(?<repository>.*?\.git)(?<path>.*)$/s.exec(rest)
  if (marked?.groups)
    return { repository: marked.groups['repository'] ?? '', path: marked.groups['path'] ?? '' }
  if (whole) return { repository: rest, path: '' }
  const segments = rest.split('/')
  if (segments.length < 2) return undefined
  return { repository: segments.slice(0, 2).join('/'), path: segments.slice(2).join('/') }
}

function normalise(path: string): string {
  const normal = posix.normalize(`./${path}`).replace(/\/$/, '')
  return normal === '.' ? '' : normal
}
