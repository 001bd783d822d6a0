import type { FileView } from '@pte/kustomize'

/** A folder with one file, which is in memory only. */
export function fileView(name: string, text: string): FileView {
  const content = Buffer.from(text)
  return {
    read: (path) => (path === name ? content : undefined),
    list: (path) => (path === '' ? [{ name, kind: 'file' }] : undefined),
  }
}
