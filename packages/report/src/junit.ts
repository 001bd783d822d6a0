import type { Finding } from './finding.ts'
import { groupByFile } from './findings.ts'
import type { ValidationReport } from './validation-report.ts'

/**
 * The findings as JUnit XML, for test viewers: a suite of the clusters that were built, and a suite for each file
 * that has findings. Only errors are failures; warnings and notices are passed cases with a text.
 */
export function reportAsJunit(report: ValidationReport): string {
  const clusters = report.clusters.map(({ entry, roots, objects }) => ({
    failed: false,
    xml: `<testcase classname="clusters" name="${escape(`${entry || '.'}: ${roots} roots, ${objects} objects`)}"/>`,
  }))
  const suites = [suite('clusters', clusters)]
  for (const [file = 'repository', findings] of groupByFile(report.findings)) {
    suites.push(
      suite(
        file,
        findings.map((finding) => testCase(file, finding)),
      ),
    )
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="pte validate">\n${suites.join('')}</testsuites>\n`
}

interface TestCase {
  failed: boolean
  xml: string
}

function suite(name: string, cases: readonly TestCase[]): string {
  const failures = cases.filter((one) => one.failed).length
  const lines = cases.map(({ xml }) => `    ${xml}\n`).join('')
  return `  <testsuite name="${escape(name)}" tests="${cases.length}" failures="${failures}">\n${lines}  </testsuite>\n`
}

function testCase(file: string, finding: Finding): TestCase {
  const { rule, message, help, at, severity } = finding
  const place = at ? `${at.file}:${at.line}${at.column === undefined ? '' : `:${at.column}`}\n` : ''
  const text = escape(`${place}${message}${help === undefined ? '' : `\n${help}`}`)
  const body =
    severity === 'error'
      ? `<failure type="${escape(rule)}" message="${escape(message)}">${text}</failure>`
      : `<system-out>${severity}: ${text}</system-out>`
  const line = at ? ` line="${at.line}"` : ''
  return {
    failed: severity === 'error',
    xml: `<testcase classname="${escape(file)}" name="${escape(`${rule}: ${message}`)}" file="${escape(file)}"${line}>${body}</testcase>`,
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 has no way at all to write most control characters. */
function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
