/** Media types of the OCI image specification (media-types.md) and their Docker equivalents. */
export const mediaType = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
  layerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  layerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
  dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar',
  dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
} as const

const indexes: readonly string[] = [mediaType.index, mediaType.dockerList]
const manifests: readonly string[] = [mediaType.manifest, mediaType.dockerManifest]

/** What a registry is asked for: everything that can stand under a tag. */
export const acceptedManifests = [...indexes, ...manifests].join(', ')

export function isIndexType(type: string): boolean {
  return indexes.includes(type)
}

/** True for what is stored as a manifest and not as a blob: image manifests and indexes. */
export function isManifestType(type: string): boolean {
  return manifests.includes(type) || isIndexType(type)
}
