import { ExpectedError } from '@pte/report'
import { findRelease } from './find-releases.ts'
import { backOff } from './pace.ts'
import { isPassing, type Refusal } from './refusal.ts'
import { nextStep } from './release-step.ts'
import type { Release, ReleaseAsset } from './release.ts'
import type { Repository } from './repository.ts'
import { stepText, takeStep, type OpenStep, type WantedRelease } from './take-release-step.ts'

/** A release takes three steps; the rest is for healing and for answers that were lost. */
const maximumSteps = 16

/**
 * Brings a release into the state "published, with this file" from whatever state it is in: absent, a draft, a
 * draft with half a file, published without it. The file is complete before the release is public, the only order
 * that works where releases are immutable. A lost answer is no failure: the state is read again, so that nothing
 * is done twice.
 *
 * @param present the release, or its draft, as it was found.
 */
export async function publishRelease(
  repository: Repository,
  wanted: WantedRelease,
  present: Release | undefined,
): Promise<{ release: Release; asset: ReleaseAsset }> {
  let release = present
  let ownDraft: Release | undefined
  let lost = 0
  for (let count = 0; count < maximumSteps; count++) {
    const step = nextStep(release, wanted.file)
    if (step.kind === 'done' || step.kind === 'conflict') {
      if (ownDraft !== undefined && ownDraft.id !== step.release.id) await deleteDraft(repository, ownDraft)
      if (step.kind === 'done') return step
      throw publishedOtherwise(repository, wanted)
    }
    const answer = await repository.attempt((octokit, where) => takeStep(octokit, where, wanted, step))
    if (answer.ok) {
      release = answer.value
      if (step.kind === 'create-draft') ownDraft = release
      continue
    }
    if (count === maximumSteps - 1 || !isWorthAnotherLook(answer.refusal, step)) {
      throw repository.explain(answer.refusal, {
        doing: stepText(step, wanted),
        permission: 'contents: write',
      })
    }
    await backOff(repository.pace, lost++)
    release = await findRelease(repository, wanted.tag)
  }
  throw notKept(repository, wanted)
}

/** The answer was lost, or somebody else works on the same release: its state now tells what is left to do. */
function isWorthAnotherLook(refusal: Refusal, step: OpenStep): boolean {
  return (
    isPassing(refusal) ||
    refusal.codes.includes('already_exists') ||
    (refusal.status === 404 && step.kind !== 'create-draft')
  )
}

/** Removes the draft of a run that another run has overtaken. */
async function deleteDraft(repository: Repository, draft: Release): Promise<void> {
  const purpose = { doing: `delete the draft ${draft.tag}`, permission: 'contents: write' } as const
  await repository.ask(purpose, ({ rest }, where) =>
    rest.repos.deleteRelease({ ...where, release_id: draft.id }),
  )
}

function publishedOtherwise({ name }: Repository, { tag, file }: WantedRelease): ExpectedError {
  return new ExpectedError({
    rule: 'release-differs',
    message: `the release ${tag} of ${name} was published meanwhile, and its ${file.name} has another content`,
    help: 'A published version is never replaced: raise the version.',
  })
}

function notKept({ name }: Repository, { tag, file }: WantedRelease): ExpectedError {
  return new ExpectedError({
    rule: 'upload-not-kept',
    message: `${file.name} was uploaded to the release ${tag} of ${name} several times, but never arrived complete`,
    help: 'Look at https://www.githubstatus.com and run it again.',
  })
}
