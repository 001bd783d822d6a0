import { missingGroups, selectImageTag, type ImagePolicy } from '@pte/flux'
import { ExpectedError } from '@pte/report'

/**
 * Makes sure that the policy selects the tag when it is the only one.
 *
 * @throws {ExpectedError} `invalid-policy`, `tag-not-selected`
 */
export async function checkSelected(policy: ImagePolicy, tag: string): Promise<void> {
  const { pattern = '', extract = '' } = policy.filter ?? {}
  const selection = await selectImageTag(policy, [tag])
  if (selection.outcome === 'invalid') throw selection.error
  const [missing] = missingGroups(extract, pattern)
  if (missing !== undefined) throw unknownGroup(missing, extract, pattern)
  if (selection.outcome === 'selected') return
  throw new ExpectedError({
    rule: 'tag-not-selected',
    message: `Flux would never deploy the tag ${tag}: it does not match the pattern ${pattern} of the ImagePolicy`,
    help: 'Make the inputs policy-pattern and version, and filterTags.pattern of the ImagePolicy, agree. Without policy-pattern the one of the simple-app chart counts.',
  })
}

function unknownGroup(group: string, extract: string, pattern: string): ExpectedError {
  return new ExpectedError({
    rule: 'invalid-policy',
    message: `the extract ${extract} names the group ${group}, which the pattern ${pattern} does not have, so all tags would be equal to Flux`,
    help: 'Flux takes the longest run of letters, digits and underscores as the name; write ${name} to end it earlier.',
  })
}
