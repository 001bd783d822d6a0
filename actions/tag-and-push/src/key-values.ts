import { ExpectedError } from '@pte/report'

/**
 * Reads lines of the form `key=value`; of equal keys the last counts.
 *
 * @throws {ExpectedError} `invalid-input`
 */
export function keyValues(input: string, lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const equals = line.indexOf('=')
      if (equals < 1) throw invalid(input, line)
      return [line.slice(0, equals), line.slice(equals + 1)]
    }),
  )
}

function invalid(input: string, line: string): ExpectedError {
  return new ExpectedError({
    rule: 'invalid-input',
    message: `the input ${input} has the line ${JSON.stringify(line)}, which is not of the form key=value`,
    help: 'Write one key=value a line.',
  })
}
