import { emptyReply, type Reply } from '../server/reply.ts'
import { digestOf, isDigest, verifyDigest } from './digest.ts'
import { readManifest, type ManifestDocument } from './manifest-document.ts'
import { registryError } from './registry-error.ts'
import {
  registryRoute,
  type RegistryCall,
  type RegistryContext,
  type RegistryRoute,
} from './registry-route.ts'
import type { RegistryRepository, StoredManifest } from './registry-state.ts'

/** `GET`, `HEAD`, `PUT` and `DELETE` of manifests by tag and by digest (end-3, end-7, end-9). */
export function manifestRoutes(context: RegistryContext): RegistryRoute[] {
  const lag = new Map<string, number>()
  return [
    registryRoute('GET', '/manifests/{reference}', (call) => read(context, call, lag)),
    registryRoute('PUT', '/manifests/{reference}', (call) => put(context, call, lag)),
    registryRoute('DELETE', '/manifests/{reference}', (call) => remove(context, call)),
  ]
}

async function read(
  { store }: RegistryContext,
  call: RegistryCall,
  lag: Map<string, number>,
): Promise<Reply> {
  const reference = call.parameters['reference'] ?? ''
  const waiting = lag.get(`${call.name}:${reference}`) ?? 0
  if (waiting > 0) lag.set(`${call.name}:${reference}`, waiting - 1)
  const found = waiting > 0 ? undefined : findManifest(call.repository, reference)
  if (found === undefined) throw manifestUnknown(reference)
  return {
    status: 200,
    headers: { 'content-type': found.mediaType, 'docker-content-digest': found.digest },
    body: await store.bytes(found.digest),
  }
}

async function put(context: RegistryContext, call: RegistryCall, lag: Map<string, number>): Promise<Reply> {
  const reference = requireReference(call.parameters['reference'] ?? '')
  const content = await call.request.bytes()
  const document = readManifest(content)
  const mediaType = requireMediaType(call.request.headers['content-type'], document)
  requireContents(call.repository, document)
  const digest = isDigest(reference) ? reference : digestOf(content)
  await verifyDigest(digest, toAsync(content))
  await context.store.write(digest, content)
  call.repository.manifests[digest] = stored(document, mediaType, content.length)
  if (!isDigest(reference)) {
    setTag(call.repository, reference, digest)
    lag.set(`${call.name}:${reference}`, context.settings.readAfterPushLag)
  }
  const subject = context.settings.referrers ? document.subject : undefined
  return emptyReply(201, {
    location: `/v2/${call.name}/manifests/${digest}`,
    'docker-content-digest': digest,
    ...(subject === undefined ? {} : { 'oci-subject': subject }),
  })
}

function remove({ settings }: RegistryContext, { repository, parameters }: RegistryCall): Promise<Reply> {
  if (!settings.deletion) throw registryError(405, 'UNSUPPORTED', 'The operation is unsupported.')
  const reference = parameters['reference'] ?? ''
  const found = findManifest(repository, reference)
  if (found === undefined) throw manifestUnknown(reference)
  if (isDigest(reference)) {
    repository.manifests = Object.fromEntries(
      Object.entries(repository.manifests).filter(([digest]) => digest !== reference),
    )
  }
  repository.tags = repository.tags.filter((tag) =>
    isDigest(reference) ? tag.digest !== reference : tag.name !== reference,
  )
  return Promise.resolve(emptyReply(202))
}

/** The manifest that a tag or a digest names. */
export function findManifest(
  repository: RegistryRepository,
  reference: string,
): (StoredManifest & { digest: string }) | undefined {
  const digest = isDigest(reference)
    ? reference
    : repository.tags.find((tag) => tag.name === reference)?.digest
  const manifest = digest === undefined ? undefined : repository.manifests[digest]
  return digest === undefined || manifest === undefined ? undefined : { ...manifest, digest }
}

/** Sets or moves a tag; a moved tag keeps its place in the list. */
export function setTag(repository: RegistryRepository, name: string, digest: string): void {
  const tag = repository.tags.find((candidate) => candidate.name === name)
  if (tag === undefined) repository.tags.push({ name, digest })
  else tag.digest = digest
}

function stored(document: ManifestDocument, mediaType: string, size: number): StoredManifest {
  const { subject, artifactType, annotations } = document
  return {
    mediaType,
    size,
    ...(subject === undefined ? {} : { subject }),
    ...(artifactType === undefined ? {} : { artifactType }),
    ...(annotations === undefined ? {} : { annotations }),
  }
}

function requireReference(reference: string): string {
  if (isDigest(reference) || /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/.test(reference)) return reference
  throw registryError(400, 'MANIFEST_INVALID', `${reference} is neither a tag nor a digest`)
}

function requireMediaType(header: string | undefined, { mediaType }: ManifestDocument): string {
  if (header === undefined) throw registryError(400, 'MANIFEST_INVALID', 'Content-Type is missing')
  if (mediaType === undefined || mediaType === header) return header
  throw registryError(400, 'MANIFEST_INVALID', `Content-Type is ${header}, but mediaType is ${mediaType}`)
}

// A subject may be missing: the specification lets referrers come first.
function requireContents(repository: RegistryRepository, { blobs, manifests }: ManifestDocument): void {
  const missing =
    blobs.find((digest) => repository.blobs[digest] === undefined) ??
    manifests.find((digest) => repository.manifests[digest] === undefined)
  if (missing === undefined) return
  throw registryError(404, 'MANIFEST_BLOB_UNKNOWN', `${missing} is unknown to this repository`)
}

function manifestUnknown(reference: string) {
  return registryError(404, 'MANIFEST_UNKNOWN', `manifest ${reference} unknown`)
}

async function* toAsync(content: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(content)
}
