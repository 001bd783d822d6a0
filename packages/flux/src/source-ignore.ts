import ignore, { type Ignore } from 'ignore'
import type { DirectoryEntry, FileView } from '@pte/kustomize'
import { filesBelow } from './files-below.ts'

const ignoreFile = '.sourceignore'

/** Never part of an artifact. */
const versionControl = ['.git/', '.gitignore', '.gitmodules', '.gitattributes']

/** Left out only as long as nobody gives rules of their own. */
const defaults = [
  ...['*.jpg', '*.jpeg', '*.gif', '*.png', '*.wmv', '*.flv', '*.tar.gz', '*.zip'],
  ...['.github/', '.circleci/', '.travis.yml', '.gitlab-ci.yml', 'appveyor.yml', '.drone.yml'],
  ...['cloudbuild.yaml', 'codeship-services.yml', 'codeship-steps.yml'],
  ...['**/.goreleaser.yml', '**/.sops.yaml', '**/.flux.yaml'],
]

interface Rules {
  /** The directory that the patterns are relative to. */
  directory: string
  matcher: Ignore
}

/**
 * What Flux's source-controller packs of a repository (fluxcd/pkg sourceignore): rules come from `.sourceignore`
 * files, each for its own directory, and from `spec.ignore` of the source, which has the last word. As soon as there
 * is one rule, only version control is left out by default.
 */
export function sourceView(view: FileView, specIgnore?: string): FileView {
  const custom = [...rulesInFiles(view), ...rulesOf('', specIgnore ?? '')]
  const base = custom.length === 0 ? [...versionControl, ...defaults] : versionControl
  const rules = [{ directory: '', matcher: ignore().add(base) }, ...custom]
  const hidden = new Map<string, boolean>()
  const isHidden = (path: string, directory: boolean): boolean => {
    const key = directory ? `${path}/` : path
    const known = hidden.get(key) ?? isIgnored(rules, key)
    hidden.set(key, known)
    return known
  }
  const lists = new Map<string, { entries: readonly DirectoryEntry[] | undefined }>()
  const visible = (path: string): readonly DirectoryEntry[] | undefined => {
    if (path !== '' && isHidden(path, true)) return undefined
    const prefix = path === '' ? '' : `${path}/`
    return view.list(path)?.filter(({ name, kind }) => !isHidden(prefix + name, kind === 'directory'))
  }
  return {
    read: (path) => (isHidden(path, false) ? undefined : view.read(path)),
    list(path) {
      const known = lists.get(path) ?? { entries: visible(path) }
      lists.set(path, known)
      return known.entries
    },
  }
}

/** The last rule that says something about a path decides, as in .gitignore files. */
function isIgnored(rules: readonly Rules[], path: string): boolean {
  let ignored = false
  for (const { directory, matcher } of rules) {
    const inside = directory === '' ? path : path.slice(directory.length + 1)
    if (directory !== '' && (!path.startsWith(`${directory}/`) || inside === '')) continue
    const result = matcher.test(inside)
    if (result.ignored || result.unignored) ignored = result.ignored
  }
  return ignored
}

function* rulesInFiles(view: FileView): Iterable<Rules> {
  for (const file of filesBelow(view, '')) {
    const slash = file.lastIndexOf('/')
    if (file.slice(slash + 1) !== ignoreFile) continue
    yield* rulesOf(file.slice(0, Math.max(slash, 0)), new TextDecoder().decode(view.read(file)))
  }
}

function rulesOf(directory: string, text: string): Rules[] {
  const patterns = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return patterns.length === 0 ? [] : [{ directory, matcher: ignore().add(patterns) }]
}
