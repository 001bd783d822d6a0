import { constructFromEvents, YAMLException } from 'js-yaml'
import { aliasProblem } from './alias-limit.ts'
import { withRewrittenFolds } from './folded-scalar.ts'
import { kubernetesSchema, manifestSchema, valueAlone, yaml11Schema } from './kubernetes-schema.ts'
import { readEvents } from './read-events.ts'

/** Why a text is not YAML that Kubernetes tools read. Lines and columns count from 1. */
export interface YamlProblem {
  kind: 'syntax' | 'duplicate-key'
  message: string
  line: number
  column: number
}

export interface ParsedYaml {
  /** The value of each document, in order; an empty document is null. */
  documents: unknown[]
  /** Set when the text could not be read; then there are no documents. */
  problem?: YamlProblem
}

export interface ParseOptions {
  /** A manifest holds Kubernetes objects: keys must be strings, numbers must be finite, as in JSON. */
  manifest?: boolean
  /** kustomize takes the last of two equal keys of its own file; everywhere else they are a problem. */
  duplicateKeys?: 'problem' | 'last'
  /** As Flux reads what it has rewritten: by YAML 1.1, where `yes` is true; numbers must be finite. */
  yaml11?: boolean
}

/** Reads all documents of a YAML text the way kustomize does. Values that stand behind an anchor are shared. */
export function parseYaml(
  text: string,
  { manifest = false, duplicateKeys = 'problem', yaml11 = false }: ParseOptions = {},
): ParsedYaml {
  try {
    const { source, events } = readEvents(withoutByteOrderMark(text))
    const documents = constructFromEvents(events, {
      source: manifest ? withRewrittenFolds(source, events) : source,
      schema: yaml11 ? yaml11Schema : manifest ? manifestSchema : kubernetesSchema,
      json: duplicateKeys === 'last',
      maxTotalMergeKeys: 100_000,
    }).map(valueAlone)
    const problem = afterwards(text, documents, manifest || yaml11)
    return problem ? { documents: [], problem } : { documents }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { documents: [], problem: problemOf(error) }
  }
}

function problemOf({ reason, mark }: YAMLException): YamlProblem {
  return {
    kind: reason.includes('duplicated mapping key') ? 'duplicate-key' : 'syntax',
    message: reason,
    line: (mark?.line ?? 0) + 1,
    column: (mark?.column ?? 0) + 1,
  }
}

/** What the parser lets pass; looked for only where the text may have it. */
function afterwards(text: string, documents: readonly unknown[], finite: boolean): YamlProblem | undefined {
  const alias = /(?:^|[\s,:[{-])\*[^\s*]/.exec(text)
  if (alias) {
    const message = documents.map(aliasProblem).find((found) => found !== undefined)
    if (message) return { kind: 'syntax', message, ...placeOf(text, alias.index + 1) }
  }
  const infinite = finite ? /[\s,[]([-+]?\.(?:inf|Inf|INF|nan|NaN|NAN))\s*(?:$|[\n,\]}#])/.exec(text) : null
  if (infinite && documents.some(hasInfinite)) {
    const message = `${infinite[1] ?? ''} is no number that an object of the API can hold`
    return { kind: 'syntax', message, ...placeOf(text, infinite.index + 1) }
  }
  return undefined
}

function hasInfinite(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasInfinite)
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}
