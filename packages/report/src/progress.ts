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
  const amount = unit === 'bytes' ? sizeText : String
  return `${message} ${amount(done)}${total === undefined ? '' : ` of ${amount(total)}`}`
}

/** A number of bytes in the unit that fits: `0 B`, `12.3 kB`, `4.2 MB`, `1.7 GB`. */
export function sizeText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1)
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power] ?? ''}`
}
