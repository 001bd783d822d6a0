import { mkdir, realpath, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { ExpectedError, reportAsJson, reportAsSarif, type ValidationReport } from '@pte/report'
import { describeRule } from '@pte/validation'
import type { ValidateRepositoryOptions } from './validate-options.ts'

/** Writes the JSON report, and SARIF where it was asked for; gives their absolute paths. */
export async function writeReports(
  report: ValidationReport,
  { temporary, checkout, sarifFile }: ValidateRepositoryOptions,
): Promise<{ report: string; sarifFile: string | undefined }> {
  const json = join(temporary, 'kustomize-validate.json')
  await writeFile(json, reportAsJson(report))
  if (sarifFile === undefined) return { report: json, sarifFile: undefined }
  const sarif = await fileInCheckout(checkout, sarifFile)
  await writeFile(sarif, reportAsSarif(report, { describe: describeRule }))
  return { report: json, sarifFile: sarif }
}

/** A file to write; neither its path nor a symbolic link in it leads out of the checkout. */
async function fileInCheckout(checkout: string, path: string): Promise<string> {
  const file = join(checkout, path)
  assertInside(checkout, file, path)
  assertInside(await realpath(checkout), await realpathOfExisting(file), path)
  await mkdir(dirname(file), { recursive: true })
  return file
}

/** Where the longest part of a path that exists really is. */
async function realpathOfExisting(path: string): Promise<string> {
  return realpath(path).catch(() => realpathOfExisting(dirname(path)))
}

function assertInside(checkout: string, file: string, written: string): void {
  const inside = relative(checkout, file)
  if (inside !== '..' && !inside.startsWith(`..${sep}`)) return
  throw new ExpectedError({
    rule: 'invalid-input',
    message: `sarif-file ${written} is outside of the checkout`,
    help: 'Name a file in the checkout, such as results.sarif.',
  })
}
