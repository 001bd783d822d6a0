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

/** Patterns that stand one after the other and leave out, or take in again. */
interface Rules {
  /** The directory that the patterns are relative to. */
  directory: string
  /** `!` stands before them. */
  takesIn: boolean
  matcher: Ignore
}

/**
 * What Flux's source-controller packs of a repository (fluxcd/pkg sourceignore): rules come from `.sourceignore`
 * files, each for its own directory, and from `spec.ignore` of the source, which has the last word. As soon as there
 * is one rule, only version control is left out by default. The last rule that fits a path decides; unlike in git
 * also for a file whose folder is left out.
 */
export function sourceView(view: FileView, specIgnore?: string): FileView {
  const custom = [...rulesInFiles(view), ...rulesOf('', specIgnore ?? '')]
  const base = custom.length === 0 ? [...versionControl, ...defaults] : versionControl
  const rules = [...rulesFor('', base), ...custom]
  const matched = new Map<string, boolean>()
  const isMatched = (path: string, directory: boolean): boolean => {
    const key = directory ? `${path}/` : path
    const known = matched.get(key) ?? isIgnored(rules, key)
    matched.set(key, known)
    return known
  }
  const takesIn = rules.some((rule) => rule.takesIn)
  const lists = new Map<string, { entries: readonly DirectoryEntry[] | undefined }>()
  const list = (path: string): readonly DirectoryEntry[] | undefined => {
    const known = lists.get(path) ?? { entries: visible(path) }
    lists.set(path, known)
    return known.entries
  }
  const visible = (path: string): readonly DirectoryEntry[] | undefined => {
    const leftOut = path !== '' && isMatched(path, true)
    if (leftOut && (!takesIn || path === '.git')) return undefined
    const prefix = path === '' ? '' : `${path}/`
    const entries = view.list(path)?.filter(({ name, kind }) => {
      const inside = prefix + name
      if (!isMatched(inside, kind === 'directory')) return true
      return kind === 'directory' && list(inside) !== undefined
    })
    // A folder that is left out comes back with what is taken in below it.
    return leftOut && entries?.length === 0 ? undefined : entries
  }
  return { read: (path) => (isMatched(path, false) ? undefined : view.read(path)), list }
}

function isIgnored(rules: readonly Rules[], path: string): boolean {
  const decisive = rules.findLast(({ directory, matcher }) => {
    const inside = directory === '' ? path : path.slice(directory.length + 1)
    if (inside === '' || (directory !== '' && !path.startsWith(`${directory}/`))) return false
    return matcher.ignores(inside)
  })
  return decisive !== undefined && !decisive.takesIn
}

function* rulesInFiles(view: FileView): Iterable<Rules> {
  for (const file of filesBelow(view, '')) {
    const slash = file.lastIndexOf('/')
    if (file.slice(slash + 1) !== ignoreFile) continue
    yield* rulesOf(file.slice(0, Math.max(slash, 0)), new TextDecoder().decode(view.read(file)))
  }
}

function rulesOf(directory: string, text: string): Rules[] {
  return rulesFor(
    directory,
    text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#')),
  )
}

function rulesFor(directory: string, patterns: readonly string[]): Rules[] {
  const rules: Rules[] = []
  for (const written of patterns) {
    const takesIn = written.startsWith('!')
    const last = rules.at(-1)
    const matcher = last?.takesIn === takesIn ? last.matcher : ignore({ ignorecase: false })
    if (last?.takesIn !== takesIn) rules.push({ directory, takesIn, matcher })
    matcher.add(withFolder(takesIn ? written.slice(1) : written))
  }
  return rules
}

/** To Flux `folder/**` fits the folder itself, too, and `/**` nothing. */
function withFolder(pattern: string): string {
  if (pattern === '/**') return ''
  const [, folder] = /^(.*[^/*])\/\*\*$/.exec(pattern) ?? []
  if (folder === undefined) return pattern
  return folder.includes('/') ? folder : `/${folder}`
}
