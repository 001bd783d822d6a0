import { ExpectedError, type Finding } from '@pte/report'
import type { WorkflowRun } from './workflow-run.ts'

/** A build context that BuildKit fetches itself, instead of a folder of the checkout. */
export interface GitContext {
  /** Without what comes after `#`. */
  repository: string
  /** Commit, branch or tag. */
  ref: string | undefined
  /** Folder in the repository. */
  folder: string | undefined
  /** It is the repository of the workflow. */
  own: boolean
}

/** Whose workflow it is. */
type Origin = Pick<WorkflowRun, 'serverUrl' | 'repository'>

/**
 * Reads a context of the form `https://host/owner/name.git#ref:folder`, or the same with ssh.
 *
 * @returns undefined when it is a path.
 * @throws {ExpectedError} `invalid-context`, which repeats nothing that could be a password.
 */
export function parseGitContext(context: string, run: Origin): GitContext | undefined {
  if (!/^[a-z][a-z+.-]*:\/\/|^git@/i.test(context)) return undefined
  const [repository = '', fragment = ''] = context.split('#', 2)
  checkAddress(repository)
  const [ref, folder] = fragment.split(':', 2)
  const name = (url: string): string => url.replace(/\.git$/, '').toLowerCase()
  const own = name(repository) === name(`${run.serverUrl}/${run.repository}`)
  return { repository, ref: ref || undefined, folder: folder || undefined, own }
}

function checkAddress(address: string): void {
  if (/^git@[\w.-]+:[\w./-]+$/.test(address)) return
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !/^(?:https?|ssh):$/.test(url.protocol))
    throw invalid('is no address of https or ssh')
  if (url.password !== '' || (url.username !== '' && url.protocol !== 'ssh:'))
    throw invalid('holds a login, which every list of processes would show')
  if (url.protocol === 'http:' && !/^(?:localhost|127(?:\.\d+){3})$/.test(url.hostname))
    throw invalid('is spoken to in clear, with http')
  if (!url.pathname.endsWith('.git') || url.search !== '')
    throw invalid('does not end in .git, so BuildKit would not take it for a repository')
}

/** The context as docker is told it; of the workflow's own repository the commit of the tag, unless it names one. */
export function formatGitContext({ repository, ref, folder, own }: GitContext, sha: string): string {
  const commit = ref ?? (own ? sha : '')
  const fragment = folder === undefined ? commit : `${commit}:${folder}`
  return fragment === '' ? repository : `${repository}#${fragment}`
}

/** What is wrong with building this and calling it an image of a commit; undefined when nothing is. */
export function otherSource({ repository, ref, own }: GitContext, sha: string): Finding | undefined {
  if (own && (ref ?? sha) === sha) return undefined
  const pinned = /^[0-9a-f]{40}$/.test(ref ?? '')
  if (!own && pinned) return undefined
  const place = own ? 'the repository of the workflow' : repository
  const what = pinned
    ? `commit ${ref ?? ''}`
    : `whatever ${ref ?? 'its default branch'} is at the time of the build`
  return {
    rule: 'other-commit',
    severity: 'warning',
    message: `the tag names commit ${sha}, but the image is built from ${what} of ${place}`,
    help: own
      ? 'Leave the part after # out of the input context: then the commit of the tag is built.'
      : 'Write the full id of a commit after # in the input context, so that the same tag always means the same.',
  }
}

/**
 * The login for the server of the workflow, as a build secret that BuildKit shows to that host only.
 *
 * @returns entries `id=value`, as the input secrets has them.
 */
export function gitSecrets({ repository }: GitContext, run: Origin, token: string): string[] {
  const { origin, host } = new URL(run.serverUrl)
  return token !== '' && repository.startsWith(`${origin}/`) ? [`GIT_AUTH_TOKEN.${host}=${token}`] : []
}

function invalid(reason: string): ExpectedError {
  return new ExpectedError({
    rule: 'invalid-context',
    message: `the address in the input context ${reason}`,
    help: 'Write it like https://github.com/octo/app.git#<commit>:<folder>. The token of the job is used for its own server; another login is the secret GIT_AUTH_TOKEN.<host> in the input secrets.',
  })
}
