/** More than any form of ours is long, in bytes. */
const mostBytes = 24_576

/** What was sent as JSON; undefined when it is too long (`most` is in bytes) or no JSON. */
export async function readJson(request: { body?: unknown }, most = mostBytes): Promise<unknown> {
  if (!(request.body instanceof ReadableStream)) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > most) return undefined
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}
