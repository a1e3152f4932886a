/** More than any form of ours is long. */
const mostBytes = 4_096

/** The fields of a form that was sent, or none when it is too long or no form. */
export async function readForm(request: { body?: unknown; headers: Headers }): Promise<URLSearchParams> {
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
  if (!isForm || !(request.body instanceof ReadableStream)) return new URLSearchParams()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > mostBytes) return new URLSearchParams()
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}
