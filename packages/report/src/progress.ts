/** A step of long work. `done` of `total` in `unit`, where the amount is known. */
export interface Progress {
  message: string
  done?: number
  total?: number
  unit?: 'bytes' | 'items'
}

/** One line about a step, such as `Uploading sha256:0123 4.2 MB of 17.0 MB`. */
export function progressText({ message, done, total, unit }: Progress): string {
  if (done === undefined) return message
  const amount = (n: number): string => (unit === 'bytes' ? `${(n / 1e6).toFixed(1)} MB` : String(n))
  return `${message} ${amount(done)}${total === undefined ? '' : ` of ${amount(total)}`}`
}
