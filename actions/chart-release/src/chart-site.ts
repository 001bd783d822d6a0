import { posix } from 'node:path'
import { readPages, usualSiteUrl, type Pages, type Repository } from '@pte/github'
import type { Finding } from '@pte/report'
import type { ReleaseOptions } from './release-options.ts'

/** Where helm and Flux find the index. */
export interface ChartSite {
  /** Address of the chart repository, the folder of index.yaml; undefined when it cannot be told. */
  url: string | undefined
  /** Address of the index. */
  indexUrl: string | undefined
  /** The setting that is missing for anybody to fetch the index. */
  finding: Finding | undefined
}

type Where = Pick<ReleaseOptions, 'pagesBranch' | 'indexPath'>

/** Looks up whether GitHub Pages serve the index, and where. */
export async function readChartSite(repository: Repository, where: Where): Promise<ChartSite> {
  const pages = await readPages(repository)
  const root = (pages.kind === 'enabled' ? pages.url : undefined) ?? usualSiteUrl(repository)
  const folder = pages.kind === 'enabled' ? (pages.source?.folder ?? '/') : '/'
  const path = posix.relative(folder, `/${where.indexPath}`)
  const indexUrl = root === undefined || path.startsWith('../') ? undefined : `${root}/${path}`
  const url = indexUrl?.slice(0, indexUrl.lastIndexOf('/'))
  return { url, indexUrl, finding: findingOn(pages, where, repository) }
}

function findingOn(pages: Pages, where: Where, repository: Repository): Finding | undefined {
  const settings = `${repository.url}/settings/pages`
  const choice = `"Deploy from a branch", the branch ${where.pagesBranch} and the folder / (root)`
  if (pages.kind === 'disabled') {
    return {
      rule: 'pages-not-enabled',
      severity: 'warning',
      message: `GitHub Pages are not enabled for ${repository.name}: nobody can fetch ${where.indexPath} yet`,
      help: `Open ${settings} and choose ${choice}. The token of a workflow cannot do that.`,
    }
  }
  if (pages.kind === 'hidden') {
    return {
      rule: 'pages-hidden',
      severity: 'notice',
      message: `the token may not see whether GitHub Pages are enabled for ${repository.name}`,
      help: `Add "pages: read" to the permissions of the job, or look at ${settings}: it should say ${choice}.`,
    }
  }
  if (pages.source === undefined || isServed(pages.source, where)) {
    return pages.source === undefined ? servedByWorkflow(settings, choice, where) : undefined
  }
  return {
    rule: 'pages-other-source',
    severity: 'warning',
    message: `GitHub Pages of ${repository.name} are made of the branch ${pages.source.branch}, folder ${pages.source.folder}, so ${where.indexPath} on ${where.pagesBranch} is not served`,
    help: `Choose ${choice} at ${settings}, or set pages-branch and index-path to what is served.`,
  }
}

function servedByWorkflow(settings: string, choice: string, where: Where): Finding {
  return {
    rule: 'pages-other-source',
    severity: 'warning',
    message: `GitHub Pages are published by a workflow: ${where.indexPath} is served only if that workflow takes it from the branch ${where.pagesBranch}`,
    help: `Choose ${choice} at ${settings}, unless the workflow does.`,
  }
}

function isServed(source: { branch: string; folder: string }, { pagesBranch, indexPath }: Where): boolean {
  return source.branch === pagesBranch && !posix.relative(source.folder, `/${indexPath}`).startsWith('../')
}
