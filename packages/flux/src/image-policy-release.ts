import { ExpectedError, type Place } from '@pte/report'
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type KubernetesObject,
  type Path,
} from '@pte/resource'
import type { LocatedPolicy } from './image-policy-located.ts'
import { defaultImagePolicy } from './image-policy-tag.ts'

const chart = ['spec', 'chart', 'spec', 'chart'] as const
const update = ['spec', 'values', 'image', 'update'] as const

/**
 * The policy that a HelmRelease of the simple-app chart makes: the chart's own, with what `image.update` of the
 * release's values says. Values of `valuesFrom` are not in the file, so they are not known.
 *
 * @throws {ExpectedError} `no-policy`
 */
export function readReleasePolicy(release: KubernetesObject, place: (path: Path) => Place): LocatedPolicy {
  const values = valueAt(release, update)
  const settings = isJsonObject(values) ? values : {}
  if (valueAt(release, chart) !== 'simple-app' && settings['pattern'] === undefined)
    throw noPolicy(release, 'it is no release of the chart simple-app', place(chart))
  if (settings['enabled'] === false)
    throw noPolicy(release, 'its image.update is switched off', place([...update, 'enabled']))
  const { filter, rule } = defaultImagePolicy('v1')
  const text = (key: 'pattern' | 'extract'): string => {
    const value = settings[key] ?? filter?.[key] ?? ''
    if (typeof value === 'string') return value
    throw noPolicy(release, `its image.update.${key} is no text`, place([...update, key]))
  }
  const policy = { filter: { pattern: text('pattern'), extract: text('extract') }, rule }
  return { policy, at: place([...update, 'pattern']) }
}

function valueAt(object: JsonObject, path: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = object
  for (const key of path) value = isJsonObject(value) ? value[key] : undefined
  return value
}

function noPolicy(release: KubernetesObject, reason: string, at: Place): ExpectedError {
  return new ExpectedError({
    rule: 'no-policy',
    message: `the HelmRelease ${release.metadata.name} gives its image no policy: ${reason}`,
    help: 'Name a file with an ImagePolicy, or with a HelmRelease of the simple-app chart that watches its image.',
    at,
  })
}
