type Handler = (request: Request, context: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/** Limits are by the hour. */
const anHour = '3600'

/** Who is refused for asking too often hears when it may be tried again, whichever of Payload's doors it came through. */
export const tellWhenAgain =
  (handle: Handler): Handler =>
  async (request, context) => {
    const response = await handle(request, context)
    if (response.status === 429 && !response.headers.has('retry-after'))
      response.headers.set('retry-after', anHour)
    return response
  }
