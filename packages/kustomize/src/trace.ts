import type { OriginRecord } from './build-metadata.ts'
import type { Entry } from './entry.ts'
import { identityOf } from './identity.ts'

/** The origin of what a plugin does that is an object itself. */
export function originOfObject({ object, traced }: Entry): OriginRecord {
  const { kind, name, namespace } = identityOf(object)
  const apiVersion = typeof object['apiVersion'] === 'string' ? object['apiVersion'] : ''
  const { path, repo, ref } = traced?.origin ?? {}
  return {
    ...(repo === undefined ? {} : { repo }),
    ...(ref === undefined ? {} : { ref }),
    ...(path === undefined ? {} : { configuredIn: path }),
    configuredBy: { apiVersion, kind, name, ...(namespace === '' ? {} : { namespace }) },
  }
}

/** An object after a transformer ran; every one is marked, whether it was changed or not. */
export function marked(entry: Entry, origin: OriginRecord): Entry {
  const traced = entry.traced ?? { origin: undefined, changes: [] }
  if (!traced.origin) return { ...entry, traced: { ...traced, origin } }
  return { ...entry, traced: { ...traced, changes: [...traced.changes, origin] } }
}
