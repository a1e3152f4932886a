import { handleEndpoints, type Payload } from 'payload'
import pg from 'pg'
import { buildSmallTown, type SmallTown } from '../../outbox/testing/small-town.ts'
import { freshPayload } from '../../test-payload.ts'

export const own = 'http://127.0.0.1:3000'
export const password = 'een-lang-wachtwoord'

export type House = {
  payload: Payload
  client: pg.Client
  town: SmallTown
  go: (path: string, asked?: Asked) => Promise<Response>
  person: (email: string, organisations: string[], role?: 'partner' | 'editor') => Promise<string>
  login: (email: string) => Promise<Record<string, string>>
  /** The links in the mails to someone, the newest last. */
  tokensFor: (email: string) => Promise<string[]>
  close: () => Promise<void>
}
type Asked = { method?: string; form?: Record<string, string>; headers?: Record<string, string> }

/** A cms with a small town, as a browser and a mail program meet it. */
export async function aHouse(key: string): Promise<House> {
  const payload = await freshPayload(key)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const town = await buildSmallTown(payload)

  const go: House['go'] = (path, { method = 'GET', form, headers } = {}) => {
    const request = new Request(`${own}/api${path}`, {
      method,
      headers: { 'x-forwarded-for': '10.0.0.7', ...(form && { origin: own }), ...headers },
      ...(form && { body: new URLSearchParams(form) }),
    })
    const config = Promise.resolve(payload.config)
    return handleEndpoints({ config, payloadInstanceCacheKey: key, request })
  }
  return {
    payload,
    client,
    town,
    go,
    person: async (email, organisations, role = 'partner') => {
      const memberships = organisations.map((organisation) => ({ organisation, role: 'owner' as const }))
      const data = { email, name: email.split('@')[0]!, password, role, memberships }
      return String((await payload.create({ collection: 'users', data, depth: 0 })).id)
    },
    login: async (email) => {
      const { token } = await payload.login({ collection: 'users', data: { email, password } })
      return { cookie: `payload-token=${token}`, origin: own }
    },
    tokensFor: async (email) => {
      const { rows } = await client.query<{ text: string }>(
        `select text from mailroom.body join mails on mails.id = mail
         where recipient = $1 and kind = 'freshness' order by mails.created_at, mails.id`,
        [email],
      )
      return rows.map(({ text }) => /freshness\?token=([\w-]{43})\n/.exec(text)![1]!)
    },
    close: async () => {
      await client.end()
      await payload.destroy()
    },
  }
}
