import { parseJson } from './json.ts'

/**
 * Reads a command as a JSON array of strings, or as words parted by spaces; undefined when it is neither. Text
 * with quotes is for a shell and not for us: an argument with a space in it needs the array.
 */
export function parseCommandWords(text: string): string[] | undefined {
  if (/^\s*(?:[^\s['"][^'"]*)?$/.test(text)) return text.split(/\s+/).filter((word) => word !== '')
  const value = parseJson(text)
  return Array.isArray(value) && value.every((word) => typeof word === 'string') ? value : undefined
}
