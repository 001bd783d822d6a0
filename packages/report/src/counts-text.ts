import type { SeverityCounts } from './findings.ts'

/** `2 errors, 1 warning`, or `no findings`. */
export function countsText({ errors, warnings, notices }: SeverityCounts): string {
  const parts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(notices, 'notice')]
  return parts.filter((part) => part !== undefined).join(', ') || 'no findings'
}

function plural(count: number, noun: string): string | undefined {
  return count === 0 ? undefined : `${count} ${noun}${count === 1 ? '' : 's'}`
}
