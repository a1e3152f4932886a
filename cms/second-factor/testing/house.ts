import { handleEndpoints, type Payload } from 'payload'
import pg from 'pg'
import { freshPayload } from '../../test-payload.ts'
import { codeAt, stepOf } from '../totp.ts'

export const own = 'http://127.0.0.1:3000'
export const password = 'een-lang-wachtwoord'
export type Role = 'partner' | 'editor' | 'admin'
type Asked = {
  method?: string
  form?: Record<string, string>
  json?: object
  raw?: BodyInit
  token?: string | undefined
  headers?: object
}

/** A cms of its own with people in it, asked as a browser would. */
export async function openHouse(key: string) {
  const payload: Payload = await freshPayload(key)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL! })
  await client.connect()
  // The network of whoever asks; another one a test.
  const network = { number: 1 }

  function go(path: string, { method, form, json, raw, token, headers }: Asked = {}): Promise<Response> {
    const body = form ? new URLSearchParams(form) : json ? JSON.stringify(json) : raw
    const request = new Request(`${own}/api${path}`, {
      method: method ?? (body ? 'POST' : 'GET'),
      headers: {
        'x-forwarded-for': `10.0.${network.number}.7`,
        'sec-fetch-site': 'same-origin',
        ...(body && { origin: own }),
        ...(json && { 'content-type': 'application/json' }),
        ...(token && { cookie: `payload-token=${token}` }),
        ...headers,
      },
      ...(body && { body }),
    })
    return handleEndpoints({ config: Promise.resolve(payload.config), payloadInstanceCacheKey: key, request })
  }

  async function make(name: string, role: Role) {
    const email = `${name.toLowerCase()}@example.org`
    const data = { email, name, password, role }
    const { id } = await payload.create({ collection: 'users', data, overrideAccess: true })
    return { id: String(id), email, name }
  }

  async function logIn(email: string): Promise<string> {
    const answer = await go('/users/login', { json: { email, password } })
    return ((await answer.json()) as { token: string }).token
  }

  /** Sets the factor up by the pages; in place of another one with a code of that. @returns its secret, the recovery codes and the token of the session. */
  async function setUp(token: string, code = '') {
    const page = await (await go('/second-factor/begin', { form: { code }, token })).text()
    const secret = fromBase32(/secret=([A-Z2-7]+)/.exec(page)![1]!)
    const done = await go('/second-factor/confirm', { form: { code: codeNow(secret) }, token })
    const codes = codesOn(await done.text())
    await forgetSteps()
    return { secret, codes, token: tokenOf(done)! }
  }

  /** So that a test need not wait half a minute for the next code. */
  const forgetSteps = () => client.query('update second_factor.factor set last_step = 0')

  async function mailsTo(email: string): Promise<string[]> {
    const { rows } = await client.query<{ subject: string }>(
      'select subject from mails where recipient = $1 order by created_at, id',
      [email],
    )
    return rows.map(({ subject }) => subject)
  }

  async function whoIs(token: string, headers = {}): Promise<string | undefined> {
    const me = await go('/users/me', { token, headers })
    return ((await me.json()) as { user?: { email: string } }).user?.email
  }

  /** Under which the log-ins from the network of now are counted. */
  async function logInsKey(): Promise<string> {
    const [{ blind }, { env }] = await Promise.all([import('../../sign-in/token.ts'), import('../../env.ts')])
    return blind(env.secret, `log-in 10.0.${network.number}.0/24`)
  }

  const close = async () => {
    await client.end()
    await payload.destroy()
  }
  return { payload, client, network, go, make, logIn, setUp, forgetSteps, mailsTo, whoIs, logInsKey, close }
}

export const codeNow = (secret: Uint8Array): string => codeAt(secret, stepOf(new Date()))

/** The recovery codes that a page shows. */
export const codesOn = (page: string): string[] =>
  [...page.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code]) => code!)

export const tokenOf = (answer: Response): string | undefined =>
  /payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]

function fromBase32(text: string): Buffer {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...text].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
}
