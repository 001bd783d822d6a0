/** Docker Hub's name in references is not the host of its registry. */
const dockerHub = 'registry-1.docker.io'

/** True for the names of this machine, to which plain HTTP is safe. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}

/** Where the registry that references call `host` is spoken to. */
export function registryOrigin(host: string, insecure: boolean): URL {
  const url = new URL(`https://${host === 'docker.io' ? dockerHub : host}`)
  return insecure || isLoopback(url.hostname) ? new URL(`http://${url.host}`) : url
}
