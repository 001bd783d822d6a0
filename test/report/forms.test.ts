import { describe, expect, test } from '@jest/globals'
import { reportAsJson, reportAsJunit, reportAsMarkdown, reportAsSarif } from '@pte/report'
import type { Log } from 'sarif'
import { clean, report } from './sample.ts'

test('the JSON report has the shape of the interface', () => {
  expect(JSON.parse(reportAsJson(report))).toEqual({
    version: 1,
    clusters: [{ entry: 'clusters/tilia', roots: 2, objects: 7 }],
    findings: report.findings,
    summary: { errors: 1, warnings: 1, notices: 1 },
  })
})

describe('SARIF', () => {
  const options = { describe: (rule: string) => `about ${rule}` }
  const runOf = (text: string) => (JSON.parse(text) as Log).runs[0]
  const run = runOf(reportAsSarif(report, options))

  test('names the tool and describes each rule that was hit', () => {
    expect(run?.tool.driver.name).toBe('pte')
    expect(run?.tool.driver.rules?.map((rule) => rule.id)).toEqual([
      'no-cluster',
      'not-listed',
      'source-not-found',
    ])
    expect(run?.tool.driver.rules?.[0]?.shortDescription?.text).toBe('about no-cluster')
  })

  test('has relative, encoded URIs, levels and regions', () => {
    expect(run?.results?.map((result) => result.level)).toEqual(['error', 'note', 'warning'])
    expect(run?.results?.[1]?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20b/%C3%BC.yaml' },
      region: { startLine: 1 },
    })
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation?.region).toEqual({
      startLine: 3,
      startColumn: 1,
      endLine: 3,
      endColumn: 10,
    })
  })

  test('gives every result a location and the index of its rule', () => {
    for (const result of run?.results ?? []) {
      expect(result.locations).toHaveLength(1)
      expect(run?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId)
    }
  })

  test('has results even when there are none', () => {
    expect(runOf(reportAsSarif(clean, options))?.results).toEqual([])
  })
})

describe('JUnit', () => {
  test('makes failures of errors only', () => {
    const xml = reportAsJunit(report)
    expect(xml).toContain('<testsuite name="apps/kustomization.yaml" tests="1" failures="1">')
    expect(xml.match(/<failure /g)).toHaveLength(1)
    expect(xml).toContain('<testsuite name="repository" tests="1" failures="0">')
  })

  test('escapes what XML cannot hold', () => {
    const [first] = report.findings
    const odd = { ...first, rule: 'r', severity: 'error' as const, message: 'bell\u0007 <&"' }
    expect(reportAsJunit({ ...report, findings: [odd] })).toContain('bell\uFFFD &lt;&amp;&quot;')
  })

  test('lists the clusters as passed cases', () => {
    expect(reportAsJunit(clean)).toContain('name="clusters/tilia: 2 roots, 7 objects"/>')
  })
})

describe('the job summary', () => {
  const link = ({ file, line }: { file: string; line: number }) => `https://host/${file}#L${line}`

  test('says first whether the check passed', () => {
    expect(reportAsMarkdown(report, { link, failOn: 'error' })).toMatch(/^## ❌/)
    expect(reportAsMarkdown(report, { link, failOn: 'never' })).toMatch(/^## ✅/)
    expect(reportAsMarkdown(clean, { link, failOn: 'notice' })).toMatch(/^## ✅/)
  })

  test('links each finding to its line and says what to do', () => {
    const markdown = reportAsMarkdown(report, { link, failOn: 'error' })
    expect(markdown).toContain('[3](https://host/apps/kustomization.yaml#L3)')
    expect(markdown).toContain('→ Add &#96;- site&#96; under resources.')
  })

  test('lets nothing from the repository become Markdown, HTML or another cell', () => {
    const markdown = reportAsMarkdown(report, { link: () => undefined, failOn: 'error' })
    expect(markdown).not.toContain('<never>')
    expect(markdown).toContain('kustomization.yaml &#124; so Flux &#60;never&#62; sees it')
  })
})
