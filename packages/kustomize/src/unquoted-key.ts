import { parseScalar } from '@pte/yaml'

/**
 * The first of the keys that is no text where it stands without quotes: `1`, `true`, `2024-01-01`. kustomize writes
 * the keys of labels and annotations that it adds so, and then fails at what it has written.
 */
export function unquotedKey(keys: readonly string[]): string | undefined {
  return keys.find((key) => key === '<<' || parseScalar(key) !== key)
}
