import { run, type Inputs, type Step, type WorkflowContext } from '@pte/action'
import { createFetch, proxyFromEnvironment, retryText, type Fetch } from '@pte/http'
import { baseEnvironment, cleanUpOnSignals } from '@pte/process'
import type { Reporter } from '@pte/report'
import { commandWords } from './command-words.ts'
import type { DirectoryInputs } from './directory-inputs.ts'
import type { InputName, OutputName } from './interface.ts'
import { keyValues } from './key-values.ts'
import { notNewestModes } from './when-not-newest.ts'
import { parseLogins } from './logins.ts'
import { publishModes } from './publish-decision.ts'
import type { TagAndPushOptions } from './options.ts'
import { modes } from './mode.ts'
import type { IdTokenService } from './id-token.ts'
import { removePrivateFolders } from './private-folder.ts'
import { receiverTypes, type ReceiverInputs } from './receiver.ts'
import { secretEntries } from './secret-entries.ts'
import { staleModes } from './when-stale.ts'

await run<InputName, OutputName>(main, ({ context, reporter }) =>
  removePrivateFolders(context.temporary, commandEnvironment(), reporter),
)

async function main({ inputs, context, reporter, setOutput }: Step<InputName, OutputName>): Promise<void> {
  const options = await readOptions(inputs, context, createClient(reporter))
  // Loaded once the inputs are read: a wrong one fails at once.
  const { removeTemporaryPaths, tagAndPush } = await import('./tag-and-push.ts')
  // A cancelled job is told by a signal, and killed some seconds later.
  const letGo = cleanUpOnSignals(removeTemporaryPaths)
  const result = await tagAndPush(options, reporter).finally(letGo)
  await setOutput('image', result.image)
  await setOutput('tag', result.tag)
  await setOutput('digest', result.digest)
  await setOutput('reference', result.reference)
  await setOutput('created', result.created)
  await setOutput('pushed', result.pushed)
  await setOutput('skipped', result.skipped)
}

/** A long wait must not look like a step that hangs. */
function createClient(reporter: Reporter): Fetch {
  const proxy = proxyFromEnvironment(process.env)
  return createFetch({
    ...(proxy === undefined ? {} : { proxy }),
    onRetry: (event) => {
      reporter.progress({ message: retryText(event) })
    },
  })
}

async function readOptions(
  inputs: Inputs<InputName>,
  context: WorkflowContext,
  fetch: Fetch,
): Promise<TagAndPushOptions> {
  return {
    run: context,
    image: inputs.text('image'),
    version: inputs.text('version') ?? '1',
    timestamp: inputs.text('timestamp') ?? 'build',
    sha: inputs.text('sha'),
    publish: inputs.choice('publish', publishModes) ?? 'auto',
    source: {
      mode: inputs.choice('mode', modes) ?? 'build',
      from: inputs.list('from'),
      context: inputs.text('context') ?? '.',
      file: inputs.text('file'),
      directory: inputs.text('directory'),
      archive: inputs.text('archive'),
    },
    dockerfile: readDockerfile(inputs),
    directory: await readDirectory(inputs),
    tags: inputs.list('tags'),
    mirrors: inputs.list('mirrors'),
    registry: inputs.text('registry'),
    username: inputs.text('username'),
    password: inputs.text('password'),
    logins: parseLogins(inputs.list('logins')),
    policy: {
      pattern: inputs.text('policy-pattern'),
      extract: inputs.text('policy-extract'),
      order: inputs.choice('policy-order', ['asc', 'desc']),
    },
    policyFrom: inputs.text('policy-from'),
    whenNotNewest: inputs.choice('when-not-newest', notNewestModes) ?? 'wait',
    whenStale: inputs.choice('when-stale', staleModes) ?? 'tag',
    receiver: readReceiverInputs(inputs),
    prune: { keep: inputs.text('prune-keep'), inUse: inputs.text('prune-in-use') },
    idToken: idTokenService(process.env),
    token: apiToken(inputs),
    env: commandEnvironment(),
    fetch,
    now: Date.now(),
  }
}

function readDockerfile(inputs: Inputs<InputName>): TagAndPushOptions['dockerfile'] {
  return {
    target: inputs.text('target'),
    platforms: inputs.list('platforms').flatMap((line) => line.split(/\s*,\s*/)),
    buildArgs: inputs.list('build-args'),
    secrets: secretEntries(inputs.text('secrets') ?? ''),
    ssh: inputs.list('ssh'),
    labels: inputs.list('labels'),
    annotations: inputs.list('annotations'),
    cacheFrom: inputs.list('cache-from'),
    cacheTo: inputs.list('cache-to'),
    provenance: inputs.text('provenance') ?? 'false',
    sbom: inputs.text('sbom') ?? 'false',
  }
}

async function readDirectory(inputs: Inputs<InputName>): Promise<DirectoryInputs> {
  return {
    base: inputs.text('base') ?? 'scratch',
    path: inputs.text('directory-path') ?? '/app',
    compression: inputs.choice('compression', ['gzip', 'zstd']) ?? 'gzip',
    entrypoint: await commandWords('entrypoint', inputs.text('entrypoint')),
    cmd: await commandWords('cmd', inputs.text('cmd')),
    env: keyValues('env', inputs.list('env')),
    user: inputs.text('user'),
    workdir: inputs.text('workdir'),
    ports: inputs.list('ports'),
  }
}

function readReceiverInputs(inputs: Inputs<InputName>): ReceiverInputs {
  return {
    url: inputs.text('receiver'),
    type: inputs.choice('receiver-type', receiverTypes),
    name: inputs.text('receiver-name'),
    namespace: inputs.text('receiver-namespace') ?? 'flux-system',
    secret: inputs.text('receiver-secret'),
    audience: inputs.text('receiver-audience') ?? 'notification-controller',
  }
}

/** GitHub sets these in jobs with the permission `id-token: write`. */
function idTokenService(env: NodeJS.ProcessEnv): IdTokenService | undefined {
  const [url, token] = [env['ACTIONS_ID_TOKEN_REQUEST_URL'], env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']]
  return url && token ? { url, token } : undefined
}

/** Without a user name the password is GitHub's token, the default of the input. */
function apiToken(inputs: Inputs<InputName>): string {
  const password = inputs.text('username') === undefined ? inputs.text('password') : undefined
  return process.env['GITHUB_TOKEN'] ?? password ?? ''
}

/** What git and docker need to work as they do in a `run:` step, and the cache service of GitHub Actions. */
function commandEnvironment(): Record<string, string> {
  const wanted =
    /^(?:DOCKER|BUILDX|BUILDKIT|BUILDCTL)_|^ACTIONS_(?:RUNTIME|RESULTS|CACHE)_|^(?:SOURCE_DATE_EPOCH|XDG_RUNTIME_DIR|SSH_AUTH_SOCK)$/
  const more = Object.entries(process.env).flatMap(([name, value]) =>
    value !== undefined && wanted.test(name) ? [[name, value] as const] : [],
  )
  return { ...baseEnvironment(process.env), ...Object.fromEntries(more) }
}
