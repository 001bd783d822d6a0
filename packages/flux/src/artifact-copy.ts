import picomatch from 'picomatch'
import type { FileView } from '@pte/kustomize'
import type { JsonObject } from '@pte/resource'
import { isJsonObject } from '@pte/resource'
import { parseYaml, writeYaml } from '@pte/yaml'
import { filesBelow } from './files-below.ts'
import { mergeObjects } from './merge-objects.ts'
import { resolvePath } from './repository-path.ts'

/** A copy rule of an ArtifactGenerator. */
export interface CopyRule {
  /** Where its source starts, a path in the view. */
  root: string
  /** A path below that, or a pattern for several. */
  from: string
  /** Where it goes in the artifact; with a slash at its end, a folder. */
  to: string
  exclude: readonly string[]
  /** Whether nothing need be there. */
  optional: boolean
  /** Whether a YAML file that is there already is merged with, not replaced. */
  merge: boolean
}

export interface StagedFile {
  /** The file of the view that was copied, last of all when several were merged. */
  from: string
  /** Set when the content is that of no single file. */
  content?: Uint8Array
}

type Pair = readonly [to: string, from: string]

/**
 * Applies copy rules one after the other, as source-watcher does (internal/builder/builder.go), which follows cp. Gives
 * the files of the artifact, or the rule that finds nothing to copy.
 */
export function stageCopies(
  view: FileView,
  rules: readonly CopyRule[],
): { files: ReadonlyMap<string, StagedFile> } | { missing: CopyRule } {
  const files = new Map<string, StagedFile>()
  for (const rule of rules) {
    const isFolder = (path: string): boolean =>
      path === '' || [...files.keys()].some((file) => file.startsWith(`${path}/`))
    const pairs = /[*?[\]]/.test(rule.from) ? matchedFiles(view, rule) : namedFiles(view, rule, isFolder)
    if (!pairs && !rule.optional) return { missing: rule }
    for (const [to, from] of pairs ?? []) {
      const before = rule.merge ? files.get(to) : undefined
      files.set(to, before ? { from, content: merged(view, before, from) } : { from })
    }
  }
  return { files }
}

/** A file, or a folder with all that is in it; undefined when there is nothing of this name. */
function namedFiles(view: FileView, rule: CopyRule, isFolder: (path: string) => boolean): Pair[] | undefined {
  const path = resolvePath('', rule.from)
  if (path === undefined) return undefined
  const source = under(rule.root, path)
  const name = path.split('/').at(-1) ?? ''
  const to = resolvePath('', rule.to) ?? ''
  if (view.read(source)) {
    const target = rule.to.endsWith('/') || isFolder(to) ? under(to, name) : to
    return excludes(rule, '')(path) ? [] : [[target, source]]
  }
  return view.list(source) && folderFiles(view, rule, path, under(to, name), path)
}

/** What a pattern matches; undefined when that is nothing. */
function matchedFiles(view: FileView, rule: CopyRule): Pair[] | undefined {
  const base = selectionRoot(rule.from)
  const excluded = excludes(rule, base)
  const matches = glob(view, rule.root, rule.from).filter((match) => !excluded(match))
  if (matches.length === 0) return undefined
  const prefix = rule.from.endsWith('/**') ? rule.from.slice(0, -2) : ''
  return matches.flatMap((match) => {
    const target = under(
      resolvePath('', rule.to) ?? '',
      match.startsWith(prefix) ? match.slice(prefix.length) : match,
    )
    const source = under(rule.root, match)
    return view.read(source) ? [[target, source] as const] : folderFiles(view, rule, match, target, base)
  })
}

function folderFiles(view: FileView, rule: CopyRule, folder: string, to: string, base: string): Pair[] {
  const excluded = excludes(rule, base)
  const source = under(rule.root, folder)
  const skip = source === '' ? 0 : source.length + 1
  return [...filesBelow(view, source)].flatMap((file) => {
    const steps = file.slice(skip).split('/')
    const out = steps.some((_, index) => excluded(under(folder, steps.slice(0, index + 1).join('/'))))
    return out ? [] : [[under(to, steps.join('/')), file] as const]
  })
}

/** The part of a pattern before its first step with a wildcard. */
function selectionRoot(pattern: string): string {
  const steps = pattern.split('/')
  return steps
    .slice(
      0,
      steps.findIndex((step) => /[*?[\]]/.test(step)),
    )
    .join('/')
}

/** Patterns hold for the path in the source and in what is selected of it; without a slash, for names at any depth. */
function excludes({ exclude }: CopyRule, base: string): (path: string) => boolean {
  const matchers = exclude.map((pattern) => ({
    matches: picomatch(pattern, { dot: true, noextglob: true, nonegate: true }),
    anywhere: !pattern.includes('/'),
  }))
  return (path) => {
    const inside = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path
    const name = path.slice(path.lastIndexOf('/') + 1)
    return matchers.some(
      ({ matches, anywhere }) => matches(path) || matches(inside) || (anywhere && matches(name)),
    )
  }
}

/** Paths that a pattern of Go's io/fs Glob matches: `**` is no more than `*` there. */
function glob(view: FileView, root: string, pattern: string): string[] {
  let found = ['']
  for (const step of pattern.split('/').filter((step) => step !== '' && step !== '.')) {
    const matches = picomatch(step, {
      dot: true,
      nobrace: true,
      noextglob: true,
      noglobstar: true,
      nonegate: true,
    })
    found = found.flatMap((path) =>
      (view.list(under(root, path)) ?? []).flatMap(({ name }) =>
        name !== '.git' && matches(name) ? [under(path, name)] : [],
      ),
    )
  }
  return found
}

function merged(view: FileView, before: StagedFile, from: string): Uint8Array {
  const base = mappingIn(before.content ?? view.read(before.from))
  return Buffer.from(writeYaml(mergeObjects(base, mappingIn(view.read(from)))))
}

/** All documents of a file as one; of what is no mapping, nothing. */
function mappingIn(content: Uint8Array | undefined): JsonObject {
  const { documents } = parseYaml(new TextDecoder().decode(content), { yaml11: true })
  return documents.filter(isJsonObject).reduce(mergeObjects, {})
}

/** A path from another one on; either may be empty, for the root. */
function under(path: string, rest: string): string {
  return resolvePath(path, rest) ?? ''
}
