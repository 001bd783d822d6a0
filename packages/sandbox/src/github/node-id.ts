/** A stable number for a name, for ids of things that the sandbox does not store. */
export function identifier(name: string): number {
  let hash = 7
  for (const byte of Buffer.from(name)) hash = (hash * 31 + byte) % 2_147_483_647
  return hash
}

/** An opaque global id as GitHub gives one to each object. */
export function nodeId(kind: string, id: string | number): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`
}
