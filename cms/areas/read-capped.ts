/** The body as text; stops reading as soon as it is larger than it may be, whatever the headers said. */
export async function readCapped(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > maxBytes)
      throw new Error(`Het antwoord is groter dan ${Math.round(maxBytes / 1e6)} MB; gestopt.`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
