import { ExpectedError, type Finding, type Reporter } from '@pte/report'
import type { TagAndPushOptions } from './options.ts'
import type { Source } from './source.ts'

type Given = readonly (readonly [input: string, given: boolean])[]

/**
 * Tells of inputs that have no effect on what is done: whoever gives one expects something of it. One that cannot be
 * told from its default is left alone. A step that sets no tag refuses what is about the tag: another step must have
 * it.
 *
 * @throws {ExpectedError} `ignored-input`
 */
export function checkIgnored(options: TagAndPushOptions, { from }: Source, reporter: Reporter): void {
  const about = ignored(publicInputs(options), 'the mode is digest, which sets no tag')
  if (options.source.mode === 'digest' && about !== undefined) throw new ExpectedError(about)
  const { without, reason } = effects[from]
  const found = ignored(
    without.flatMap((inputs) => inputs(options)),
    reason,
  )
  if (found !== undefined) reporter.finding({ ...found, severity: 'warning' })
}

/** What has no effect on each kind of image, and why. */
const effects: Readonly<
  Record<Source['from'], { without: readonly ((options: TagAndPushOptions) => Given)[]; reason: string }>
> = {
  dockerfile: { without: [directoryInputs], reason: 'the image is made of a Dockerfile' },
  directory: { without: [dockerfileInputs], reason: 'the image is made of a directory' },
  archive: {
    without: [dockerfileInputs, directoryInputs, labelInputs, annotationInputs],
    reason: 'the archive is published as it is',
  },
  join: {
    without: [dockerfileInputs, directoryInputs, labelInputs],
    reason: 'the mode is join, which builds nothing',
  },
  registry: {
    without: [dockerfileInputs, directoryInputs, labelInputs, annotationInputs],
    reason: 'the mode is retag, which builds nothing',
  },
}

function ignored(inputs: Given, reason: string): Omit<Finding, 'severity'> | undefined {
  const given = inputs.filter(([, isGiven]) => isGiven).map(([input]) => input)
  if (given.length === 0) return undefined
  const [noun, verb] = given.length === 1 ? ['input', 'has'] : ['inputs', 'have']
  return {
    rule: 'ignored-input',
    message: `the ${noun} ${given.join(', ')} ${verb} no effect: ${reason}`,
    help: 'Take it out of the step, or give it to the step that it is meant for.',
  }
}

function dockerfileInputs({ dockerfile }: TagAndPushOptions): Given {
  return [
    ['target', dockerfile.target !== undefined],
    ['platforms', dockerfile.platforms.length > 0],
    ['build-args', dockerfile.buildArgs.length > 0],
    ['secrets', dockerfile.secrets.length > 0],
    ['ssh', dockerfile.ssh.length > 0],
    ['cache-from', dockerfile.cacheFrom.length > 0],
    ['cache-to', dockerfile.cacheTo.length > 0],
    ['provenance', dockerfile.provenance !== 'false'],
    ['sbom', dockerfile.sbom !== 'false'],
  ]
}

function directoryInputs({ directory }: TagAndPushOptions): Given {
  return [
    ['base', directory.base !== 'scratch'],
    ['directory-path', directory.path !== '/app'],
    ['compression', directory.compression !== 'gzip'],
    ['entrypoint', directory.entrypoint !== undefined],
    ['cmd', directory.cmd !== undefined],
    ['env', Object.keys(directory.env).length > 0],
    ['user', directory.user !== undefined],
    ['workdir', directory.workdir !== undefined],
    ['ports', directory.ports.length > 0],
  ]
}

function labelInputs({ dockerfile }: TagAndPushOptions): Given {
  return [['labels', dockerfile.labels.length > 0]]
}

function annotationInputs({ dockerfile }: TagAndPushOptions): Given {
  return [['annotations', dockerfile.annotations.length > 0]]
}

/** What belongs to the step that sets the tag. */
function publicInputs({ tags, mirrors, policy, policyFrom, receiver, prune }: TagAndPushOptions): Given {
  return [
    ['tags', tags.length > 0],
    ['mirrors', mirrors.length > 0],
    ['policy-pattern', policy.pattern !== undefined],
    ['policy-extract', policy.extract !== undefined],
    ['policy-order', policy.order !== undefined],
    ['policy-from', policyFrom !== undefined],
    ['receiver', receiver.url !== undefined],
    ['prune-keep', prune.keep !== undefined],
  ]
}
