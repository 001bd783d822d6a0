import { poisonTags, type ImagePolicy, type ImageSelection } from '@pte/flux'
import { createTerminalReporter } from './terminal-reporter.ts'

/** A registry of years has thousands of tags; the JSON form has all of them. */
const shownReasons = 20

/** What is printed on standard output: the tag, or everything as JSON. */
export function formatSelection(selection: ImageSelection, format: 'text' | 'json'): string {
  const selected = selection.outcome === 'selected' ? selection.selected.tag : null
  if (format === 'text') return selected === null ? '' : `${selected}\n`
  const { candidates, ignored } = selection
  return `${JSON.stringify({ selected, candidates, ignored }, null, 2)}\n`
}

/** Tells on standard error why tags are not considered, and which ones will win for ever. */
export function explainSelection(policy: ImagePolicy, selection: ImageSelection): void {
  const reporter = createTerminalReporter(process.stderr, process.env)
  const { ignored } = selection
  for (const { tag, reason } of ignored.slice(0, shownReasons)) {
    reporter.progress({ message: `ignored ${tag}: ${reason}` })
  }
  if (ignored.length > shownReasons) {
    reporter.progress({ message: `… and ${ignored.length - shownReasons} more; --format json lists all` })
  }
  for (const { tag } of poisonTags(policy, selection, Date.now())) {
    reporter.finding({
      rule: 'poison-tag',
      severity: 'warning',
      message: `the tag ${tag} wins against every tag that is made now, so Flux stays on it`,
      help: 'Delete it in the registry, or make the pattern stricter.',
    })
  }
  if (selection.outcome === 'none') {
    reporter.finding({
      rule: 'no-tag-selected',
      severity: 'error',
      message: `Flux picks no tag: ${selection.reason}`,
    })
  }
}
