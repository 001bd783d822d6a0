import { ExpectedError } from '@pte/report'

const fields = ['name', 'version'] as const

/**
 * The tag of a release: the template with `{name}` and `{version}` filled in.
 *
 * @throws {ExpectedError} when the template has other fields or no version, or git would not take the tag
 */
export function tagOf(template: string, chart: { name: string; version: string }): string {
  for (const [field, name] of template.matchAll(/\{([^{}]*)\}/g)) {
    if (!fields.some((known) => known === name)) throw invalid(template, `has the unknown field ${field}`)
  }
  if (!template.includes('{version}'))
    throw invalid(template, 'lacks {version}, so two versions would have one tag')
  const tag = template.replaceAll('{name}', chart.name).replaceAll('{version}', chart.version)
  if (!isTagName(tag))
    throw invalid(template, `makes the tag ${JSON.stringify(tag)}, which git does not take`)
  return tag
}

/** The rules of git-check-ref-format, for a tag. */
function isTagName(tag: string): boolean {
  if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.$|\/$|^[-/]/.test(tag)) return false
  return tag.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'))
}

function invalid(template: string, reason: string): ExpectedError {
  return new ExpectedError({
    rule: 'invalid-tag-template',
    message: `the tag template ${JSON.stringify(template)} ${reason}`,
    help: 'Its fields are {name} and {version}; the default is {name}-{version}.',
  })
}
