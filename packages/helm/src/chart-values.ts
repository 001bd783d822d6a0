import { loadAll, YAML11_SCHEMA, YAMLException } from 'js-yaml'
import { ExpectedError } from '@pte/report'
import { nameIn, placeIn, type ChartSource } from './chart-source.ts'

/**
 * Checks that helm can read values.yaml: one mapping, or nothing. Keys given twice are no hindrance for helm.
 *
 * @throws {ExpectedError} at the line that is wrong
 */
export function checkValues(text: string, source: ChartSource): void {
  const name = 'values.yaml'
  const refuse = (reason: string, line = 1, cause?: unknown): never => {
    const finding = { rule: 'chart-invalid', message: `${nameIn(source, name)} ${reason}` }
    throw new ExpectedError({ ...finding, at: placeIn(source, name, line) }, { cause })
  }
  const documents = readDocuments(text, refuse)
  if (documents.length > 1) refuse('holds several documents, of which Helm 3 reads only the first')
  for (const values of documents) {
    if (values !== null && (typeof values !== 'object' || Array.isArray(values))) refuse('must be a mapping')
  }
}

function readDocuments(
  text: string,
  refuse: (reason: string, line: number, cause: unknown) => never,
): unknown[] {
  try {
    return loadAll(text, { schema: YAML11_SCHEMA, json: true })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return refuse(`is not valid YAML: ${error.reason}`, (error.mark?.line ?? 0) + 1, error)
  }
}
