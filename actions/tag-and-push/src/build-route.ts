import type { Builder } from './builder.ts'
import type { DockerfileInputs } from './build-arguments.ts'

/**
 * How an image is built and leaves the engine. `layout`: the builder that is there writes an OCI layout. `save`: the
 * classic image store takes the image, and `docker save` gives it out. `own-builder`: one is made for this build.
 */
export type BuildRoute = 'layout' | 'save' | 'own-builder'

type Wishes = Pick<DockerfileInputs, 'platforms' | 'provenance' | 'sbom' | 'cacheFrom' | 'cacheTo'>

/** Only the driver `docker` on the classic image store writes no OCI layout; it builds for one platform at a time. */
export function buildRoute({ driver, containerdStore }: Builder, wishes: Wishes): BuildRoute {
  if (driver !== 'docker' || containerdStore) return 'layout'
  return beyondClassicStore(wishes) ? 'own-builder' : 'save'
}

function beyondClassicStore({ platforms, provenance, sbom, cacheFrom, cacheTo }: Wishes): boolean {
  return (
    platforms.length > 1 ||
    hasAttestations({ provenance, sbom }) ||
    cacheTo.some((cache) => !/^(?:type=)?inline\b/.test(cache)) ||
    cacheFrom.some((cache) => cache.includes('=') && !cache.includes('type=registry'))
  )
}

/** Attestations make an index even of an image of one platform. */
export function hasAttestations(wishes: Pick<DockerfileInputs, 'provenance' | 'sbom'>): boolean {
  return wishes.provenance !== 'false' || wishes.sbom !== 'false'
}
