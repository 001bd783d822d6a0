import { ExpectedError } from '@pte/report'

/**
 * Reads a command as a JSON array of strings, or as words parted by spaces. Words know no quotes: who needs an
 * argument with a space writes the array.
 *
 * @throws {ExpectedError} `invalid-input`
 */
export function commandWords(input: string, text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined
  if (!text.startsWith('[')) return text.split(/\s+/)
  const words = parseArray(text)
  if (words !== undefined) return words
  throw new ExpectedError({
    rule: 'invalid-input',
    message: `input ${input} is ${text}, which is not a JSON array of strings`,
    help: `Write it like ["node", "server.js"], or as words: node server.js`,
  })
}

function parseArray(text: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const words = Array.isArray(value) ? value.filter((word) => typeof word === 'string') : []
    return Array.isArray(value) && words.length === value.length ? words : undefined
  } catch {
    return undefined
  }
}
