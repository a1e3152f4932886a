/** The status stands before the mail that came back, so this is enough, in bytes. */
const most = 256_000

/** The beginning of what was sent, as text. */
export async function readStart(request: { body?: unknown }): Promise<string> {
  if (!(request.body instanceof ReadableStream)) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= most) break
  }
  return Buffer.concat(chunks).subarray(0, most).toString('utf8')
}
