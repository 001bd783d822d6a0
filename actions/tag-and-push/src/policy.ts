import { readFile } from 'node:fs/promises'
import { imagePolicyFrom, readPolicyFile, type ImagePolicy, type PolicyInputs } from '@pte/flux'
import { ExpectedError, type Place } from '@pte/report'
import { pathInside, type Roots } from './path-inside.ts'

/** What Flux is told about tags, and where that stands when it stands in a file. */
export interface ToldPolicy {
  policy: ImagePolicy
  at?: Place
}

/**
 * The policy of the image: of a file where `policy-from` names one, else the simple-app chart's with what the
 * inputs change.
 *
 * @throws {ExpectedError} `several-policies`, `path-not-found`, `path-outside-repository`, `not-a-file`, and what is
 * wrong with the file.
 */
export async function policyOf(
  { policy, policyFrom }: { policy: PolicyInputs; policyFrom: string | undefined },
  version: string,
  roots: Roots,
): Promise<ToldPolicy> {
  if (policyFrom === undefined) return { policy: imagePolicyFrom(policy, version) }
  const given = (['pattern', 'extract', 'order'] as const).filter((name) => policy[name] !== undefined)
  if (given.length > 0) throw severalPolicies(given.map((name) => `policy-${name}`))
  const path = await pathInside('policy-from', policyFrom, roots)
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw notAFile(policyFrom, cause)
  })
  return readPolicyFile(text, policyFrom)
}

function severalPolicies(inputs: readonly string[]): ExpectedError {
  return new ExpectedError({
    rule: 'several-policies',
    message: `the input policy-from excludes ${inputs.join(' and ')}: the file says it all`,
    help: 'Keep policy-from, or the others.',
  })
}

function notAFile(path: string, cause: unknown): ExpectedError {
  return new ExpectedError(
    {
      rule: 'not-a-file',
      message: `the input policy-from is ${path}, which cannot be read as a file`,
      help: 'Name the file of the ImagePolicy or HelmRelease itself.',
    },
    { cause },
  )
}
