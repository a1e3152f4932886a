import { plainPage } from '../plain-page.ts'
import { away } from './away.ts'

type Handler = (request: Request, context: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

const bringsSession = ({ headers }: Request) =>
  headers.has('authorization') || /(^|;\s*)payload-token=/.test(headers.get('cookie') ?? '')

const sayAway = (request: Request): Response =>
  request.headers.get('accept')?.includes('text/html')
    ? plainPage(away.title, `<p>${away.said}</p>`, 503, away.headers)
    : Response.json({ errors: [{ message: away.said }] }, { status: 503, headers: away.headers })

/**
 * Who brings a session would be nobody while Postgres is away: Payload keeps to itself that it could not look, and says 403,
 * or that one is logged out. So it is asked first whether Postgres is there; if not the answer is 503, in words, as JSON or
 * as a page.
 */
export const tellWhenAway =
  (handle: Handler, isThere: () => Promise<boolean>): Handler =>
  async (request, context) =>
    bringsSession(request) && !(await isThere()) ? sayAway(request) : handle(request, context)
