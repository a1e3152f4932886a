/** In bytes: a form of ours or a listing in all languages; a picture (see payload.config.ts); a file with listings. */
const mostOf = { other: 2_000_000, picture: 8_500_000, import: 20_500_000 }

/** As Payload tells faults that a visitor may know of. */
class TooLarge extends Error {
  readonly status = 413
  readonly isPublic = true
  constructor() {
    super('Dit is te groot om te sturen.')
  }
}

function mostFor({ url, headers }: Request): number {
  if (new URL(url).pathname === '/api/imports/upload') return mostOf.import
  return headers.get('content-type')?.startsWith('multipart/form-data') ? mostOf.picture : mostOf.other
}

const say = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status })

/** A question that comes as a POST is read by Payload where it catches nothing. */
const isDressed = ({ headers }: Request) =>
  headers.has('x-http-method-override') || headers.has('x-payload-http-method-override')

/** The same request with a body that breaks off beyond so many bytes. */
function capped(request: Request, most: number): Request {
  if (!request.body || request.method === 'GET' || request.method === 'HEAD') return request
  let size = 0
  const cap = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength
      if (size > most) controller.error(new TooLarge())
      else controller.enqueue(chunk)
    },
  })
  const { url, method, headers, signal } = request
  const body = request.body.pipeThrough(cap)
  // Not copied whole: what Next hands over only looks like a Request.
  return new Request(url, { method, headers, signal, body, duplex: 'half' } as RequestInit)
}

/**
 * An answering function that never has more in memory than fits: Payload reads a body whole, from whoever sends it, before
 * it asks who that is. What says beforehand that it is too large is refused at once, with 413; what cannot be read as what
 * it says to be, with 400.
 */
export const limitBody =
  <Rest extends unknown[]>(answer: (request: Request, ...rest: Rest) => Promise<Response>) =>
  async (request: Request, ...rest: Rest): Promise<Response> => {
    const most = mostFor(request)
    if (Number(request.headers.get('content-length') ?? 0) > most) return say(413, new TooLarge().message)
    try {
      return await answer(capped(request, most), ...rest)
    } catch (err) {
      if (err instanceof TooLarge) return say(413, err.message)
      if (isDressed(request) && (err instanceof SyntaxError || err instanceof TypeError))
        return say(400, 'Dit verzoek kunnen wij niet lezen.')
      throw err
    }
  }
