import { ExpectedError, type Finding } from '@pte/report'
import type { Refusal } from './refusal.ts'

/** What a request was for, in the words of the message about its failure. */
export interface Purpose {
  /** After "cannot": `create the release app-1.0.0`. */
  doing: string
  /** The permission of a workflow job that GitHub asks for. */
  permission: 'contents: read' | 'contents: write' | 'packages: read' | 'packages: write' | 'pages: read'
}

export interface RepositoryAddress {
  /** `OWNER/NAME` */
  name: string
  /** The repository's page, without a slash at the end. */
  url: string
}

type Explanation = Pick<Finding, 'rule' | 'help'> & { why: string }
type Explain = (refusal: Refusal, purpose: Purpose, repository: RepositoryAddress) => Explanation | undefined

/** Makes GitHub's refusal a sentence that names what was attempted and the setting or permission that is missing. */
export function explainRefusal(
  refusal: Refusal,
  purpose: Purpose,
  repository: RepositoryAddress,
): ExpectedError {
  for (const explain of explanations) {
    const explanation = explain(refusal, purpose, repository)
    if (explanation === undefined) continue
    const { why, ...finding } = explanation
    const message = `cannot ${purpose.doing} in ${repository.name}: ${why}`
    return new ExpectedError({ ...finding, message }, { cause: refusal.error })
  }
  const answer = `GitHub answers ${refusal.status ?? ''}: ${refusal.message}`
  return new ExpectedError(
    { rule: 'github-refused', message: `cannot ${purpose.doing} in ${repository.name}: ${answer}` },
    { cause: refusal.error },
  )
}

const unreachable: Explain = ({ status, message }) =>
  status === undefined
    ? {
        rule: 'github-unreachable',
        why: `GitHub could not be reached: ${message}`,
        help: 'Run it again; what is done already is found and kept.',
      }
    : undefined

const failing: Explain = ({ status, message }) =>
  status !== undefined && status >= 500
    ? {
        rule: 'github-failing',
        why: `GitHub answers ${status}: ${message}`,
        help: 'Look at https://www.githubstatus.com and run it again; what is done already is found and kept.',
      }
    : undefined

const badToken: Explain = ({ status }) =>
  status === 401
    ? {
        rule: 'token-refused',
        why: 'GitHub does not accept the token; it is wrong, expired or revoked',
        help: 'Leave out the input token to use the token of the workflow, or store a new one in the secret that it is taken from.',
      }
    : undefined

const rateLimited: Explain = ({ status, message, rateLimitReset }) =>
  status === 429 || (status === 403 && (rateLimitReset !== undefined || /rate limit/i.test(message)))
    ? {
        rule: 'rate-limited',
        why: `the rate limit of the token is used up${rateLimitReset === undefined ? '' : ` until ${instant(rateLimitReset)}`}`,
        help: 'Run it again later; what is done already is found and kept.',
      }
    : undefined

const archived: Explain = ({ status, message }, _purpose, { url }) =>
  status === 403 && /archived/i.test(message)
    ? {
        rule: 'repository-archived',
        why: 'the repository is archived and cannot be changed',
        help: `Unarchive it at ${url}/settings.`,
      }
    : undefined

const notAuthorized: Explain = ({ status, message }) =>
  status === 403 && /SAML|IP address|IP allow list/i.test(message)
    ? {
        rule: 'organization-refused',
        why: `the organization refuses the token: ${message}`,
        help: 'Authorize the token for single sign-on at https://github.com/settings/tokens, or ask an owner of the organization to allow this runner.',
      }
    : undefined

const personalToken: Explain = ({ status, message }, { permission }) =>
  status === 403 && /personal access token/i.test(message)
    ? {
        rule: 'permission-missing',
        why: `the personal access token lacks the permission ${permission}`,
        help: `Give it the repository permission ${asTokenSetting(permission)} at https://github.com/settings/personal-access-tokens.`,
      }
    : undefined

const protectedBranch: Explain = ({ status, message }, _purpose, { url }) =>
  (status === 403 || status === 422 || status === 409) &&
  /protected branch|rule violations|pull request/i.test(message)
    ? {
        rule: 'branch-protected',
        why: `a rule protects the branch: ${message}`,
        help: `Let GitHub Actions bypass the rule, or take the branch out of it, at ${url}/settings/rules.`,
      }
    : undefined

const permissionMissing: Explain = ({ status, message }, { permission }, { url }) =>
  status === 403
    ? {
        rule: 'permission-missing',
        why: `the token lacks the permission ${permission} (GitHub: ${message})`,
        help:
          `Add "permissions: { ${permission} }" to the job. Pull requests from forks never get it; and a token may ` +
          `not tag a commit that changes .github/workflows. An organization can limit it: ${url}/settings/actions.`,
      }
    : undefined

const notVisible: Explain = ({ status }, { permission }, { name }) =>
  status === 404
    ? {
        rule: 'repository-not-found',
        why: 'GitHub answers 404, which means that it does not exist or that the token may not do this',
        help:
          `Check the name ${name}. The token of a workflow reaches only its own repository: for another one store a ` +
          `token that has ${asTokenSetting(permission)} there in a secret and give it as token.`,
      }
    : undefined

const emptyRepository: Explain = ({ message }, _purpose, { name }) =>
  /repository is empty/i.test(message)
    ? {
        rule: 'repository-empty',
        why: 'the repository has no commit yet',
        help: `Push a first commit to ${name}, a README for example.`,
      }
    : undefined

const immutable: Explain = ({ message }) =>
  /immutable/i.test(message)
    ? {
        rule: 'release-immutable',
        why: `the release is immutable, or was: ${message}`,
        help: 'The tag of an immutable release is used up, even after it was deleted. Raise the version in Chart.yaml.',
      }
    : undefined

/** The first that knows the refusal explains it: the special ones come before the general ones. */
const explanations: readonly Explain[] = [
  unreachable,
  failing,
  badToken,
  rateLimited,
  archived,
  notAuthorized,
  emptyRepository,
  immutable,
  personalToken,
  protectedBranch,
  permissionMissing,
  notVisible,
]

function asTokenSetting(permission: Purpose['permission']): string {
  const [name = '', access = ''] = permission.split(': ')
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  return `"${title}: ${access === 'write' ? 'Read and write' : 'Read-only'}"`
}

function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
