import { missingGroups, selectImageTag } from '@pte/flux'
import { ExpectedError, type Finding } from '@pte/report'
import type { ToldPolicy } from './policy.ts'

/**
 * Makes sure that the policy selects the tag when it is the only one.
 *
 * @throws {ExpectedError} `invalid-policy`, `tag-not-selected`, at the place of the policy where it has one.
 */
export async function checkSelected({ policy, at }: ToldPolicy, tag: string): Promise<void> {
  const { pattern = '', extract = '' } = policy.filter ?? {}
  const selection = await selectImageTag(policy, [tag])
  const place = at === undefined ? {} : { at }
  if (selection.outcome === 'invalid')
    throw new ExpectedError({ ...selection.error.finding, ...place }, { cause: selection.error })
  const [missing] = missingGroups(extract, pattern)
  if (missing !== undefined) throw new ExpectedError({ ...unknownGroup(missing, extract, pattern), ...place })
  if (selection.outcome === 'selected') return
  throw new ExpectedError({
    rule: 'tag-not-selected',
    message: `Flux would never deploy the tag ${tag}: ${whyNot(selection.reason, pattern)}`,
    help: 'Make the input version and filterTags.pattern of the ImagePolicy agree, and tell the action what that pattern is (inputs policy-from or policy-pattern). Without those the one of the simple-app chart counts.',
    ...place,
  })
}

/** Without a pattern every tag counts, and it is the rule that takes none. */
function whyNot(reason: string, pattern: string): string {
  return pattern === '' ? reason : `it does not match the pattern ${pattern} of the ImagePolicy`
}

function unknownGroup(group: string, extract: string, pattern: string): Omit<Finding, 'severity'> {
  return {
    rule: 'invalid-policy',
    message: `the extract ${extract} names the group ${group}, which the pattern ${pattern} does not have, so all tags would be equal to Flux`,
    help: 'Flux takes the longest run of letters, digits and underscores as the name; write ${name} to end it earlier.',
  }
}
