/** A quoted entry, in which a quote is written twice, or a line. */
const entry = /^[ \t]*(?:"((?:[^"]|"")*)"[ \t]*\r?$|(\S.*?)[ \t\r]*$)/gm

/**
 * The entries of the input `secrets`, one a line. A value of several lines is written as docker/build-push-action
 * has it: the whole entry in double quotes, quotes inside of it twice.
 */
export function secretEntries(text: string): string[] {
  return [...text.matchAll(entry)].map(([, quoted, line = '']) => quoted?.replaceAll('""', '"') ?? line)
}
