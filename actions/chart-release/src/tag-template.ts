import { ExpectedError } from '@pte/report'
import { isRefName } from './ref-name.ts'

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
  // In one pass, so that a field in the name of a chart stays what it is.
  const tag = template.replace(/\{(name|version)\}/g, (_, field) =>
    field === 'name' ? chart.name : chart.version,
  )
  if (!isRefName(tag))
    throw invalid(template, `makes the tag ${JSON.stringify(tag)}, which git does not take`)
  return tag
}

function invalid(template: string, reason: string): ExpectedError {
  return new ExpectedError({
    rule: 'invalid-tag-template',
    message: `the tag template ${JSON.stringify(template)} ${reason}`,
    help: 'Its fields are {name} and {version}; the default is {name}-{version}.',
  })
}
