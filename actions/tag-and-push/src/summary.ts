import { formatDeployTag, strictImagePolicy } from '@pte/flux'
import { formatImageName } from './image-name.ts'
import type { Plan } from './plan.ts'
import { wayToCluster } from './summary-picture.ts'

interface Published {
  kind: 'pushed'
  digest: string
  /** Flux was told to scan and took it. */
  told: boolean
  /** The tag that Flux picked until now. */
  previous: string | undefined
  /** Old tags that are gone. */
  pruned: readonly string[]
  poison: readonly string[]
}

/** What became of the image; `poison` are tags in the registry that would win for ever. */
export type Outcome =
  | Published
  | { kind: 'skipped'; digest: string; poison: readonly string[] }
  | { kind: 'untagged'; digest: string; reason: string; poison: readonly string[] }
  | { kind: 'checked'; digest: string }

/** The job summary: what was published, and what Flux will do with it. */
export function summaryMarkdown(plan: Plan, outcome: Outcome): string {
  return [...headline(plan, outcome), '', ...table(plan, outcome), '', ...afterwards(plan, outcome), ''].join(
    '\n',
  )
}

function headline({ tag, decision }: Plan, outcome: Outcome): string[] {
  const name = formatDeployTag(tag)
  switch (outcome.kind) {
    case 'pushed':
      return [`### Published \`${name}\``, '', `Published, because ${decision.reason}.`]
    case 'skipped':
      return [
        `### \`${name}\` is there already`,
        '',
        'It is of this very commit, so nothing was built or pushed.',
      ]
    case 'untagged':
      return ['### Pushed without a tag', '', `No tag was set, because ${outcome.reason}.`]
    case 'checked':
      return ['### Built and checked, not published', '', `Nothing was pushed, because ${decision.reason}.`]
  }
}

function table({ image, mirrors, tag, tags }: Plan, { kind, digest }: Outcome): string[] {
  const name = formatImageName(image)
  const reference = kind === 'untagged' ? `${name}@${digest}` : `${name}:${formatDeployTag(tag)}@${digest}`
  return [
    '| | |',
    '| --- | --- |',
    `| Image | \`${name}\` |`,
    `| Digest | \`${digest}\` |`,
    ...(kind === 'checked' ? [] : [`| Reference | \`${reference}\` |`]),
    ...(kind === 'pushed'
      ? mirrors.map((one) => `| Also | \`${formatImageName(one)}:${formatDeployTag(tag)}\` |`)
      : []),
    ...(kind === 'pushed' ? tags.map((one) => `| Also | \`${name}:${one}\` |`) : []),
  ]
}

function afterwards(plan: Plan, outcome: Outcome): string[] {
  const { policy, tag } = plan
  if (outcome.kind === 'checked') {
    return [
      `Published, it would get a tag like \`${formatDeployTag(tag)}\`, which the policy of Flux selects.`,
    ]
  }
  const told = outcome.kind === 'pushed' && outcome.told
  const when = told
    ? 'Flux was told to scan now, and lists'
    : 'At every interval of its `ImageRepository`, Flux lists'
  if (outcome.kind === 'untagged') return ['Flux deploys what gets a tag later.']
  return [
    `**What happens now.** ${when} the tags of this image. Its`,
    `\`ImagePolicy\` considers those that match \`${policy.filter?.pattern ?? '.*'}\` and picks the latest. Image`,
    'automation then commits that tag to the infrastructure repository, and Flux rolls it out.',
    '',
    ...(outcome.kind === 'pushed' ? wayToCluster(plan, outcome.previous) : []),
    ...outcome.poison.flatMap((one) => [
      '> [!WARNING]',
      `> The tag \`${one}\` wins against every tag that is made now: Flux stays on it until it is deleted.`,
      '',
    ]),
    ...(outcome.kind === 'pushed' ? deletedTags(outcome.pruned) : []),
    '<details><summary>An ImagePolicy whose pattern no stray tag can match</summary>',
    '',
    '```yaml',
    ...imagePolicyManifest(plan),
    '```',
    '',
    '</details>',
  ]
}

function deletedTags(tags: readonly string[]): string[] {
  if (tags.length === 0) return []
  const summary = `${tags.length} old ${tags.length === 1 ? 'tag was' : 'tags were'} deleted`
  const list = tags.map((tag) => `* \`${tag}\``)
  return [`<details><summary>${summary}</summary>`, '', ...list, '', '</details>', '']
}

function imagePolicyManifest({ image, tag }: Plan): string[] {
  const name = image.repository.slice(image.repository.lastIndexOf('/') + 1).replaceAll(/[._]+/g, '-')
  const { filter } = strictImagePolicy(tag.version)
  return [
    'apiVersion: image.toolkit.fluxcd.io/v1',
    'kind: ImagePolicy',
    'metadata:',
    `  name: ${name}`,
    '  namespace: flux-system',
    'spec:',
    '  imageRepositoryRef:',
    `    name: ${name}`,
    '  filterTags:',
    `    pattern: '${filter?.pattern ?? ''}'`,
    `    extract: '${filter?.extract ?? ''}'`,
    '  policy:',
    '    alphabetical:',
    '      order: asc',
  ]
}
