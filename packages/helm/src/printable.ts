/**
 * Makes every kind of white space a space and drops what Go does not call printable, as helm does with the texts of
 * a chart before it writes them.
 */
export function printable(text: string): string {
  return text
    .replace(/[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '')
}
