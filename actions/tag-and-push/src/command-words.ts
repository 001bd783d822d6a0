import { ExpectedError } from '@pte/report'

/**
 * Reads the command of an input.
 *
 * @throws {ExpectedError} `invalid-input`
 */
export async function commandWords(input: string, text: string | undefined): Promise<string[] | undefined> {
  if (text === undefined) return undefined
  const { parseCommandWords } = await import('@pte/registry')
  const words = parseCommandWords(text)
  if (words !== undefined) return words
  throw new ExpectedError({
    rule: 'invalid-input',
    message: `input ${input} is ${text}, which is not a JSON array of strings`,
    help: 'Write it like ["node", "server.js"], or as words: node server.js',
  })
}
