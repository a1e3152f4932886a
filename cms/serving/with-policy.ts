type Answering<Asked extends unknown[]> = (...asked: Asked) => Promise<Response>

/** Of what is no page: a picture, JSON. Plain pages say their own. */
const policy = "frame-ancestors 'none'; base-uri 'none'; object-src 'none'"

/** The same answers, each under a policy for browsers: its own, or that of what is no page. */
export const withPolicy =
  <Asked extends unknown[]>(answer: Answering<Asked>): Answering<Asked> =>
  async (...asked) => {
    const response = await answer(...asked)
    if (response.headers.has('content-security-policy')) return response
    // Those of a redirect cannot be changed.
    const headers = new Headers(response.headers)
    headers.set('content-security-policy', policy)
    return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
  }
