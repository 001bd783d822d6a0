import { digestOf } from './registry/digest.ts'
import { findManifest, setTag } from './registry/manifests.ts'
import type { PushRefusal } from './registry/push-refusal.ts'
import type { RegistryContext } from './registry/registry-route.ts'
import { repositoryOf, type RegistrySettings } from './registry/registry-state.ts'

/** The registry seen from a test: no credentials, no HTTP. */
export interface SandboxRegistry {
  /** Names of the repositories that something was pushed to. */
  repositories(): string[]
  /** In the order in which they were pushed. */
  tags(repository: string): string[]
  /** Digest, media type and exact bytes of what a tag or digest names; undefined when there is nothing. */
  manifest(
    repository: string,
    reference: string,
  ): Promise<{ digest: string; mediaType: string; content: Buffer } | undefined>
  /** @throws when there is no such blob. */
  blob(repository: string, digest: string): Promise<Buffer>
  /** Puts a tiny image under a tag, for tags that "exist already". @returns its digest. */
  putImage(repository: string, tag: string, content?: string): Promise<string>
  /** Refuses every push to a repository from now on, as GHCR words it; undefined allows it again. */
  refuse(repository: string, refusal: PushRefusal | undefined): void
  /** Live: what a test changes here, the next request sees. */
  settings: RegistrySettings
}

export function createSandboxRegistry(context: RegistryContext): SandboxRegistry {
  const { state, store, settings, refusals } = context

  async function putBlob(repository: string, mediaType: string, content: Buffer) {
    const digest = digestOf(content)
    await store.write(digest, content)
    repositoryOf(state, repository).blobs[digest] = content.length
    return { mediaType, digest, size: content.length }
  }

  async function putImage(repository: string, tag: string, content = tag): Promise<string> {
    const layerType = 'application/vnd.oci.image.layer.v1.tar'
    const layer = await putBlob(repository, layerType, Buffer.from(content))
    const image = { architecture: 'amd64', os: 'linux', rootfs: { type: 'layers', diff_ids: [layer.digest] } }
    const configType = 'application/vnd.oci.image.config.v1+json'
    const config = await putBlob(repository, configType, Buffer.from(JSON.stringify(image)))
    const mediaType = 'application/vnd.oci.image.manifest.v1+json'
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, config, layers: [layer] }))
    const digest = digestOf(bytes)
    await store.write(digest, bytes)
    const target = repositoryOf(state, repository)
    target.manifests[digest] = { mediaType, size: bytes.length }
    setTag(target, tag, digest)
    return digest
  }

  return {
    repositories: () => Object.keys(state.repositories),
    tags: (repository) => (state.repositories[repository]?.tags ?? []).map((tag) => tag.name),
    manifest: async (repository, reference) => {
      const target = state.repositories[repository]
      const found = target === undefined ? undefined : findManifest(target, reference)
      if (found === undefined) return undefined
      return { digest: found.digest, mediaType: found.mediaType, content: await store.bytes(found.digest) }
    },
    blob: (_repository, digest) => store.bytes(digest),
    putImage,
    refuse: (repository, refusal) => {
      if (refusal === undefined) refusals.delete(repository)
      else refusals.set(repository, refusal)
    },
    settings,
  }
}
