import { createClient, type RegistryOptions } from './client.ts'
import { deleteManifest } from './deletion.ts'
import type { Descriptor } from './descriptor.ts'
import type { ImageSource } from './image-source.ts'
import { getManifest, headManifest, type Manifest } from './manifest-requests.ts'
import { openRepository } from './repository-source.ts'
import { checkPush } from './push-permission.ts'
import { pushImage, type PushOptions } from './push.ts'
import { childrenOf, describeTags } from './tag-contents.ts'
import { listTags } from './tags.ts'

/** A registry that speaks the OCI distribution protocol. All methods throw ExpectedError when it refuses. */
export interface Registry {
  readonly host: string
  /** All tags, in the registry's order; none for a repository that does not exist. */
  tags(repository: string): Promise<string[]>
  /** What a tag or digest names; undefined when there is no such thing. */
  resolve(repository: string, reference: string): Promise<Descriptor | undefined>
  /** What each of some tags names. */
  describe(repository: string, tags: readonly string[]): Promise<ReadonlyMap<string, Descriptor>>
  /** Digests of the manifests that indexes among the images name. */
  children(repository: string, images: readonly Descriptor[]): Promise<string[]>
  /** Deletes a manifest and all tags that name it; false where the registry does not delete. */
  delete(repository: string, digest: string): Promise<boolean>
  manifest(repository: string, reference: string): Promise<Manifest | undefined>
  /** Fails, in words, when pushing would not be allowed. Leaves nothing behind. */
  checkPush(repository: string): Promise<void>
  /** Uploads what is missing: blobs, then manifests from the leaves up by digest, then the tags. */
  push(source: ImageSource, repository: string, options: PushOptions): Promise<Descriptor>
  /** The image behind a tag or digest, its blobs streamed when opened. */
  source(repository: string, reference: string): Promise<ImageSource>
}

/** @param host as it stands in image references, with the port where there is one. */
export function createRegistry(host: string, options: RegistryOptions = {}): Registry {
  const client = createClient(host, options)
  return {
    host,
    tags: (repository) => listTags(client, repository),
    resolve: (repository, reference) => headManifest(client, repository, reference),
    describe: (repository, tags) => describeTags(client, repository, tags),
    children: (repository, images) => childrenOf(client, repository, images),
    delete: (repository, digest) => deleteManifest(client, repository, digest),
    manifest: (repository, reference) => getManifest(client, repository, reference),
    checkPush: (repository) => checkPush(client, repository),
    push: (source, repository, pushOptions) => pushImage(client, source, repository, pushOptions),
    source: (repository, reference) => openRepository(client, repository, reference),
  }
}
