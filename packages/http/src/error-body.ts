const limit = 64 * 1024

/**
 * Replaces the body of a failure by its first 64 KiB, so that whoever reads it for a message cannot be made to
 * read without end. The body can then be read even after the connection is gone.
 */
export async function limitErrorBody(response: Response): Promise<Response> {
  if (response.status < 400 || response.body === null) return response
  const { status, statusText, headers, url } = response
  return responseFrom(url, await firstBytes(response.body), { status, statusText, headers })
}

/** A constructed Response has no address, but callers such as octokit ask for it. */
export function responseFrom(
  url: string,
  body: ConstructorParameters<typeof Response>[0],
  init: ResponseInit,
): Response {
  return Object.defineProperty(new Response(body, init), 'url', { value: url })
}

/** The text of a failure without using up its body. */
export function peekText(response: Response): Promise<string> {
  return response.clone().text()
}

/** At most 64 KiB of a body, as far as it arrives. */
export async function firstBytes(body: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of body) {
      chunks.push(chunk)
      size += chunk.byteLength
      if (size >= limit) break
    }
  } catch {
    // A failure whose explanation was cut off is still that failure.
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, limit))
}
