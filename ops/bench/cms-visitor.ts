import { Pool } from 'undici'
import type { BenchHouse } from './bench-house.ts'

/** Somebody who is logged in at the cms and works through its own REST. */
export type Visitor = {
  /** A published listing that is theirs to change. */
  anyPublished: () => Promise<string>
  change: (id: string, data: object) => Promise<void>
}

type Found = { docs: { id: string }[] }

export async function logInAs({ env, password }: BenchHouse, email: string): Promise<Visitor> {
  const pool = new Pool(env.cmsUrl, { connections: 1 })
  const ask = async <Answer>(
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    token?: string,
    data?: object,
  ) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) }
    const { statusCode, body } = await pool.request({
      path,
      method,
      headers,
      body: data ? JSON.stringify(data) : null,
    })
    const text = await body.text()
    if (statusCode >= 300) throw new Error(`${method} ${path}: ${statusCode} ${text.slice(0, 300)}`)
    return JSON.parse(text) as Answer
  }
  const { token, user } = await ask<{ token: string; user: { memberships: { organisation: string }[] } }>(
    'POST',
    '/api/users/login?depth=0',
    undefined,
    { email, password },
  )
  const own = `where[organisations.organisation][equals]=${user.memberships[0]!.organisation}`
  return {
    async anyPublished() {
      const query = `${own}&where[_status][equals]=published&limit=1&depth=0&sort=slug`
      const { docs } = await ask<Found>('GET', `/api/listings?${query}`, token)
      return docs[0]!.id
    },
    async change(id, data) {
      await ask('PATCH', `/api/listings/${id}?depth=0`, token, data)
    },
  }
}
