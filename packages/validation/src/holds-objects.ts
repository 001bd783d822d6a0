import { filesBelow, type Repository } from '@pte/flux'

/** True for a YAML file of Kubernetes objects, and for a folder with one in it. */
export function holdsObjects(
  { files, text }: Pick<Repository, 'files' | 'text'>,
  path: string,
  kind: 'file' | 'directory',
): boolean {
  const candidates = kind === 'file' ? [path] : [...filesBelow(files, path)]
  return candidates.some((file) => /\.ya?ml$/.test(file) && isManifest(text(file) ?? ''))
}

/** Helm's values and other settings are YAML as well, but say neither; charts have an apiVersion only. */
function isManifest(text: string): boolean {
  return /^apiVersion:/m.test(text) && /^kind:/m.test(text)
}
