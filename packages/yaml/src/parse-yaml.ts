import { loadAll, YAMLException, YAML11_SCHEMA } from 'js-yaml'

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

/** Reads all documents of a YAML text. */
export function parseYaml(text: string): ParsedYaml {
  try {
    return { documents: loadAll(text, { schema: YAML11_SCHEMA }) }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return {
      documents: [],
      problem: {
        kind: error.reason.includes('duplicated mapping key') ? 'duplicate-key' : 'syntax',
        message: error.reason,
        line: (error.mark?.line ?? 0) + 1,
        column: (error.mark?.column ?? 0) + 1,
      },
    }
  }
}
