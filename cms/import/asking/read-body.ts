/** The body of a request, or undefined when it is longer than `most` bytes; never keeps more than that. */
export async function readBody(request: { body?: unknown }, most: number): Promise<Uint8Array | undefined> {
  if (!(request.body instanceof ReadableStream)) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > most) return undefined
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** The body as JSON; undefined when it is none or too long. */
export async function readJson(request: { body?: unknown }): Promise<unknown> {
  const bytes = await readBody(request, 200_000)
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
