import { expect, test } from '@jest/globals'
import { summaryText, type SummaryContent } from '../../actions/chart-release/src/summary.ts'

const url = 'https://octo.github.io/charts'
const content: SummaryContent = {
  charts: [
    {
      name: 'web',
      version: '1.0.0',
      path: 'charts/web',
      digest: 'ab'.repeat(32),
      action: 'released',
      tag: 'web-1.0.0',
      releaseUrl: 'https://github.com/octo/charts/releases/tag/web-1.0.0',
      assetUrl: 'https://github.com/octo/charts/releases/download/web-1.0.0/web-1.0.0.tgz',
    },
  ],
  site: { url, indexUrl: `${url}/index.yaml`, finding: undefined },
  findings: [],
  mode: 'release',
  repository: 'octo/Charts.Repo',
}

test('says what was done, links it, and shows how the charts are used', () => {
  expect(summaryText(content)).toBe(`## Charts: 1 chart version published

| chart | version | | archive, SHA-256 | folder |
| --- | --- | --- | --- | --- |
| <code>web</code> | [<code>1.0.0</code>](https://github.com/octo/charts/releases/tag/web-1.0.0) | 🚀 released | [archive](https://github.com/octo/charts/releases/download/web-1.0.0/web-1.0.0.tgz) <code>abababababab</code> | <code>charts/web</code> |

### Use them

With helm:

\`\`\`sh
helm repo add charts-repo https://octo.github.io/charts
helm install my-release charts-repo/web --version 1.0.0
\`\`\`

With Flux:

\`\`\`yaml
apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata:
  name: charts-repo
  namespace: flux-system
spec:
  interval: 10m
  url: https://octo.github.io/charts
\`\`\`
`)
})

test('findings stand above the usage, and nothing in a name becomes Markdown', () => {
  const text = summaryText({
    ...content,
    charts: content.charts.map((chart) => ({ ...chart, path: 'charts/a|b <img>', action: 'unchanged' })),
    findings: [{ rule: 'x', severity: 'warning', message: 'It is *not*\nserved', help: 'Do `this`' }],
    site: { url: undefined, indexUrl: undefined, finding: undefined },
  })
  expect(text).toContain('nothing to release, 1 as published')
  expect(text).toContain('> [!WARNING]\n> It is &#42;not&#42;<br>served. Do &#96;this&#96;\n')
  expect(text).toContain('<code>charts/a&#124;b &#60;img&#62;</code>')
  expect(text).not.toContain('Use them')
})
