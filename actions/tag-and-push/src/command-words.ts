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
    message: `input ${input} is ${text}, which is neither a JSON array of strings nor words without quotes`,
    help: 'Write it like ["node", "server.js"], or as words: node server.js. Quotes and a shell need the array: ["sh", "-c", "echo $HOME"].',
  })
}
