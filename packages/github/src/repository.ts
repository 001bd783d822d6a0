import type { getOctokit } from '@actions/github'
import { createFetch, type Fetch } from '@pte/http'
import { ExpectedError } from '@pte/report'
import { explainRefusal, type Purpose, type RepositoryAddress } from './explain-refusal.ts'
import { createPacedFetch } from './paced-fetch.ts'
import { realPace, type Pace } from './pace.ts'
import { asRefusal, type Refusal } from './refusal.ts'
import { parseRepositoryName, type RepositoryName } from './repository-name.ts'
import { webUrlOf } from './web-url.ts'

export type Octokit = ReturnType<typeof getOctokit>

/** A request that octokit makes; `where` names the repository as octokit wants it. */
type Ask<T> = (octokit: Octokit, where: RepositoryName) => Promise<T>

export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

/** One repository on GitHub, as one token may see and change it. */
export interface Repository extends RepositoryAddress {
  pace: Pace
  /** Makes requests and hands a refusal to the caller. */
  attempt<T>(ask: Ask<T>): Promise<Answer<T>>
  /** Makes requests; a refusal is an ExpectedError that explains it. */
  ask<T>(purpose: Purpose, ask: Ask<T>): Promise<T>
  /** The ExpectedError for a refusal that the caller cannot deal with. */
  explain(refusal: Refusal, purpose: Purpose): Error
}

export interface RepositoryOptions {
  /** `OWNER/NAME` */
  name: string
  token: string
  /** For example `https://api.github.com`. */
  apiUrl: string
  fetch?: Fetch
  pace?: Pace
}

/** Connects to a repository. Nothing is loaded or sent before the first request. */
export function connectRepository(options: RepositoryOptions): Repository {
  const { name, token, apiUrl, fetch, pace = realPace } = options
  const where = parseRepositoryName(name)
  if (token === '') throw noToken(name)
  const address = { name, url: `${webUrlOf(apiUrl)}/${name}` }
  let loading: Promise<Octokit> | undefined
  const load = (): Promise<Octokit> =>
    (loading ??= loadOctokit(token, apiUrl, fetch ?? createFetch(pace), pace))
  const attempt = async <T>(ask: Ask<T>): Promise<Answer<T>> => {
    try {
      return { ok: true, value: await ask(await load(), where) }
    } catch (error) {
      const refusal = asRefusal(error)
      if (refusal === undefined) throw error
      return { ok: false, refusal }
    }
  }
  const explain = (refusal: Refusal, purpose: Purpose): Error => explainRefusal(refusal, purpose, address)
  return {
    ...address,
    pace,
    attempt,
    explain,
    async ask(purpose, ask) {
      const answer = await attempt(ask)
      if (!answer.ok) throw explain(answer.refusal, purpose)
      return answer.value
    },
  }
}

async function loadOctokit(token: string, apiUrl: string, fetch: Fetch, pace: Pace): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github')
  const silent = { debug: noLog, info: noLog, warn: noLog, error: noLog }
  return getOctokit(token, {
    baseUrl: apiUrl.replace(/\/+$/, ''),
    request: { fetch: createPacedFetch(fetch, pace), log: silent },
    log: silent,
  })
}

function noToken(name: string): ExpectedError {
  return new ExpectedError({
    rule: 'no-token',
    message: `there is no token to work on ${name} with`,
    help: 'In a workflow the token of the job is taken by default; at a terminal set GITHUB_TOKEN, for example to the output of gh auth token.',
  })
}

/** An engine prints nothing, so octokit's remarks on deprecated endpoints are not for the user's log. */
function noLog(): void {
  return undefined
}
