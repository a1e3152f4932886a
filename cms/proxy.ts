import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { env } from './env.ts'
import { adminPolicy } from './serving/admin-policy.ts'
import { askPostgres } from './serving/ask-postgres.ts'
import { pageWhenAway } from './serving/page-when-away.ts'

/**
 * Runs before every page that Next makes: a nonce of its own for each answer. Next reads it from the policy in the request and
 * puts it on its scripts. While Postgres is away it is the answer.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const page = await pageWhenAway(request, askPostgres)
  if (page) return page
  const nonce = randomBytes(16).toString('base64')
  const policy = adminPolicy(nonce, { ...env, isDev: env.isDev })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** All pages; the API says its own, and files need none. */
export const config = { matcher: ['/((?!api/|_next/|health$|ready$|metrics$).*)'] }
