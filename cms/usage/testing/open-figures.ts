import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { createLocalReq, handleEndpoints, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import pg from 'pg'
import type { DayCount } from '#search/usage/usage-batch.ts'
import { buildSmallTown, type SmallTown } from '../../outbox/testing/small-town.ts'
import { freshPayload } from '../../test-payload.ts'

export const helpKey = 'de-sleutel-van-de-site'

export type FiguresHouse = Awaited<ReturnType<typeof openFigures>>

/** A cms with a small town, its door for the site, and what it wrote down. */
export async function openFigures(key: string) {
  process.env.HELP_KEY = helpKey
  const payload = await freshPayload(key)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const town = await buildSmallTown(payload)

  const receive = (body: string, word = helpKey) => {
    const request = new Request('http://127.0.0.1:3000/api/usage/receive', {
      method: 'POST',
      headers: { authorization: `Bearer ${word}`, 'content-type': 'application/json' },
      body,
    })
    return handleEndpoints({ config: Promise.resolve(payload.config), payloadInstanceCacheKey: key, request })
  }
  /** The same door over http, for a site. */
  const server = createServer((req, res) => {
    void text(req).then(async (body) => {
      const word = (req.headers.authorization ?? '').replace('Bearer ', '')
      res.writeHead((await receive(body, word)).status).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    cmsUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    payload,
    client,
    town,
    receive,
    /** What the site hands over; the same `id` is the same batch. */
    hand: async (counts: DayCount[], id: string = randomUUID()) =>
      (await receive(JSON.stringify({ id, counts }))).status,
    /** Every row as one line, in order. */
    rows: async (table: 'day_count' | 'month_count' = 'day_count') => {
      const day = table === 'day_count' ? 'day' : 'month'
      const { rows } = await client.query<{ row: string }>(
        `select concat_ws(' ', ${day}, kind, subject, nullif(detail, ''), amount) as row from usage.${table} order by 1`,
      )
      return rows.map(({ row }) => row)
    },
    clear: () => client.query('truncate usage.batch, usage.day_count, usage.month_count'),
    as: asSomeone(payload),
    close: async () => {
      server.close().closeAllConnections()
      await client.end()
      await payload.destroy()
    },
  }
}

const asSomeone =
  (payload: Payload) =>
  async (
    role: 'partner' | 'editor',
    town: Pick<SmallTown, 'organisation'> | null,
  ): Promise<PayloadRequest> => {
    const memberships = town ? [{ organisation: town.organisation, role: 'member' as const }] : []
    const email = `${randomUUID()}@example.org`
    const data = { name: 'Iemand', email, password: 'een-lang-wachtwoord', role, memberships }
    const made = await payload.create({ collection: 'users', data })
    return createLocalReq({ user: { ...made, collection: 'users' } as TypedUser }, payload)
  }
