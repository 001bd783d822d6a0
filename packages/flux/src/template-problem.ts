import type { ReleaseProblem } from './release-problem.ts'

/**
 * Tells what `helm template` said as a problem of the release: a value that the schema of the chart refuses at its
 * own line, anything else at the values as a whole.
 */
export function templateProblems(message: string): ReleaseProblem[] {
  const chart = chartProblem(message)
  if (chart) return [chart]
  const refused = [
    ...message.matchAll(/^\s*- (?:at '(?<pointer>[^']*)'|(?<name>[\w.()-]+)): (?<reason>.+)$/gm),
  ]
  if (!/values don't meet the specifications of the schema/.test(message) || refused.length === 0)
    return [failure(message)]
  return refused.map(({ groups = {} }) => {
    const { pointer, name = '(root)', reason = '' } = groups
    const steps = pointer === undefined ? dotted(name) : fromPointer(pointer)
    return {
      rule: 'values-invalid',
      path: ['spec', 'values', ...steps],
      message: `the chart does not take the value of ${steps.join('.') || 'values'}: ${reason.trim()}`,
      help: 'values.schema.json of the chart says what it takes.',
    }
  })
}

const notFetched =
  /cannot be reached|failed to (?:download|fetch|do request|perform|pull)|not found in \S+ repository|dial tcp|chart "[^"]*" .*not found/

/** What keeps Helm from having the chart at all. */
function chartProblem(message: string): ReleaseProblem | undefined {
  const path = ['spec', 'chart', 'spec', 'chart']
  if (/missing in charts\/ directory/.test(message)) {
    // On the cluster source-controller fetches them.
    return {
      rule: 'unsupported',
      severity: 'notice',
      path,
      message:
        'what its chart makes is not checked, since dependencies of the chart are not in its charts folder',
      help: 'Run helm dependency build and commit the archives, or accept that this release is not checked.',
    }
  }
  if (!notFetched.test(message)) return undefined
  return {
    rule: 'chart-not-fetched',
    path,
    message: `helm cannot fetch its chart: ${reasonOf(message)}`,
    help: 'Correct the name, the version and the source of the chart, or look whether its repository can be reached.',
  }
}

function failure(message: string): ReleaseProblem {
  const [, file, line] = /\(([^\s():]+):(\d+)(?::\d+)?\)/.exec(message) ?? []
  const place = file === undefined ? '' : ` See line ${line ?? ''} of ${file}.`
  return {
    rule: 'helm-template-failed',
    path: ['spec', 'values'],
    message: `helm cannot render its chart: ${reasonOf(message)}`,
    help: `Correct the values, or the chart.${place}`,
  }
}

/** The innermost reason is what a reader needs; what helm was doing around it is not. */
function reasonOf(message: string): string {
  const [first = ''] = message.split('\n').filter((line) => line.trim() !== '')
  return first.replace(/^(?:execution error at|template:) \(?([^\s()]+?)\)?: /, '')
}

/** A JSON pointer. */
function fromPointer(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map(asStep)
}

/** `a.0.b`, as Helm wrote it before 3.18; `(root)` is the values as a whole. */
function dotted(name: string): (string | number)[] {
  return name === '(root)' ? [] : name.split('.').map(asStep)
}

function asStep(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text
}
