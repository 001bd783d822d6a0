const types = ['manifest', 'index'].map((name) => `application/vnd.oci.image.${name}.v1+json`)
const accept = [...types, 'application/vnd.docker.distribution.manifest.v2+json'].join(', ')

interface Manifest {
  config: { digest: string }
  layers: { digest: string; size: number }[]
}

/**
 * Fails unless an image stands in the registry, with all that its manifest names.
 *
 * @param digest of the manifest, where it must be a certain one
 */
export async function assertPushed(
  host: string,
  { repository, tag, digest }: { repository: string; tag: string; digest?: string },
): Promise<Manifest> {
  const name = `http://${host}/v2/${repository}`
  const response = await fetch(`${name}/manifests/${tag}`, { headers: { accept } })
  const found = response.headers.get('docker-content-digest')
  if (!response.ok || (digest !== undefined && found !== digest))
    throw new Error(`${repository}:${tag} is ${found ?? response.status}, and should be ${digest ?? 'there'}`)
  const manifest = (await response.json()) as Manifest
  for (const blob of [manifest.config, ...manifest.layers]) {
    const { ok } = await fetch(`${name}/blobs/${blob.digest}`, { method: 'HEAD' })
    if (!ok) throw new Error(`${repository}:${tag} lacks ${blob.digest}`)
  }
  return manifest
}
