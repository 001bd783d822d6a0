import { selectImageTag, type ImagePolicy } from '@pte/flux'
import { ExpectedError } from '@pte/report'

/** What the OCI distribution specification takes as a tag. */
const grammar = /^\w[\w.-]{0,127}$/

/**
 * Checks the tags that an image gets beside the one for Flux. Such tags are moved from image to image, so Flux must
 * never select one.
 *
 * @throws {ExpectedError} `invalid-input`, `tag-selected`
 */
export async function checkExtraTags(
  tags: readonly string[],
  policy: ImagePolicy,
): Promise<readonly string[]> {
  for (const tag of tags) {
    if (!grammar.test(tag)) throw invalid(tag)
    if ((await selectImageTag(policy, [tag])).outcome === 'selected') throw selected(tag)
  }
  return [...new Set(tags)]
}

function invalid(tag: string): ExpectedError {
  return new ExpectedError({
    rule: 'invalid-input',
    message: `the input tags has ${JSON.stringify(tag)}, which no registry takes as a tag`,
    help: 'A tag has letters, digits, and _ . - and at most 128 of them, and does not begin with . or -. Write one a line, without the name of the image.',
  })
}

function selected(tag: string): ExpectedError {
  return new ExpectedError({
    rule: 'tag-selected',
    message: `the input tags has ${tag}, which the ImagePolicy would select: Flux could deploy it instead of the tag that is made for it`,
    help: 'Choose a tag that the pattern of the policy does not match, such as latest. The tag for Flux is made by this action.',
  })
}
