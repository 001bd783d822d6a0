import { codeAsMarkdown, textAsMarkdown, type Finding } from '@pte/report'
import type { ChartSite } from './chart-site.ts'
import type { ChartResult } from './chart-result.ts'
import type { ReleaseMode } from './release-options.ts'

export interface SummaryContent {
  charts: readonly ChartResult[]
  site: ChartSite
  /** What the user has to know, of the charts and of the site. */
  findings: readonly Finding[]
  mode: ReleaseMode
  /** `OWNER/NAME` of the target. */
  repository: string
}

const actionText: Record<ChartResult['action'], string> = {
  released: '🚀 released',
  healed: '🩹 completed',
  unchanged: 'as published',
  planned: '📝 to be released',
}

/** The page of the job about its charts: what was done, what is to be done by hand, how the charts are used. */
export function summaryText(content: SummaryContent): string {
  const { charts, findings, site } = content
  const parts = [`## ${titleOf(content)}`, chartTable(charts)]
  if (findings.length > 0) parts.push(findings.map(callout).join('\n\n'))
  if (site.url !== undefined) parts.push(usage(site.url, content))
  return `${parts.join('\n\n')}\n`
}

function titleOf({ charts, mode }: SummaryContent): string {
  const count = (...actions: ChartResult['action'][]): number =>
    charts.filter(({ action }) => actions.includes(action)).length
  const changed = count('released', 'healed', 'planned')
  if (changed === 0) return `Charts: nothing to release, ${charts.length} as published`
  const versions = `${changed} chart version${changed === 1 ? '' : 's'}`
  return mode === 'release' ? `Charts: ${versions} published` : `Charts: ${versions} to be released`
}

function chartTable(charts: readonly ChartResult[]): string {
  const rows = charts.map(({ name, version, path, digest, action, releaseUrl, assetUrl }) => {
    const release =
      releaseUrl === undefined ? codeAsMarkdown(version) : `[${codeAsMarkdown(version)}](${releaseUrl})`
    const archive = assetUrl === undefined ? '' : `[archive](${assetUrl}) `
    return `| ${codeAsMarkdown(name)} | ${release} | ${actionText[action]} | ${archive}${codeAsMarkdown(digest.slice(0, 12))} | ${codeAsMarkdown(path)} |`
  })
  return [
    '| chart | version | | archive, SHA-256 | folder |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

function callout({ severity, message, help = '' }: Finding): string {
  const kind = severity === 'notice' ? 'NOTE' : 'WARNING'
  return `> [!${kind}]\n> ${textAsMarkdown(`${message}. ${help}`)}`
}

function usage(url: string, { charts, repository }: SummaryContent): string {
  const name = (repository.split('/')[1] ?? '').toLowerCase().replace(/[^a-z0-9-]+/g, '-')
  const chart = charts[0]
  const install = chart && `helm install my-release ${name}/${chart.name} --version ${chart.version}`
  return `### Use them

With helm:

\`\`\`sh
helm repo add ${name} ${url}
${install ?? ''}
\`\`\`

With Flux:

\`\`\`yaml
apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata:
  name: ${name}
  namespace: flux-system
spec:
  interval: 10m
  url: ${url}
\`\`\``
}
