import { beforeAll, expect, test } from 'vitest'

type ReadEnv = (typeof import('./env.ts'))['readEnv']
let readEnv: ReadEnv

const good = {
  SOCIALE_KAART_MODE: 'production',
  DATABASE_URL: 'postgres://kaart:p4ssw0rd@127.0.0.1:5432/kaart',
  PAYLOAD_SECRET: 'q8Zr1vK0xW5nB7tL2mHc9sD4fG6jY3pA',
  MEILI_MASTER_KEY: 'mT7vQ2xL9bN4kR8c',
  CMS_URL: 'https://beheer.voorbeeld.nl',
  SITE_URL: 'https://www.voorbeeld.nl',
}

beforeAll(async () => {
  Object.assign(process.env, good) // it is read as soon as it is imported
  ;({ readEnv } = await import('./env.ts'))
})

const refusal = (changes: Record<string, string | undefined>): string => {
  try {
    readEnv({ ...good, ...changes } as never)
  } catch (err) {
    return (err as Error).message
  }
  return 'started'
}

test('with everything in place the cms starts', () => expect(refusal({})).toBe('started'))

test('who asks for addresses and draws streets may be chosen, and be nobody', () => {
  const read = (changes: object) => readEnv({ ...good, ...changes } as never)
  expect(read({}).geocoderUrl).toMatch(/^https:\/\/api\.pdok\.nl\/.*\/v3_1$/)
  expect(read({ GEOCODER_URL: '', MAP_STYLE_URL: '' })).toMatchObject({ geocoderUrl: '', mapStyleUrl: '' })
  expect(refusal({ GEOCODER_URL: 'pdok' })).toContain('GEOCODER_URL moet met https:// beginnen')
})

test.each([
  ['PAYLOAD_SECRET', undefined, 'PAYLOAD_SECRET ontbreekt'],
  ['PAYLOAD_SECRET', '', 'PAYLOAD_SECRET ontbreekt'],
  ['PAYLOAD_SECRET', 'x7Qm2', 'PAYLOAD_SECRET is te kort'],
  ['PAYLOAD_SECRET', ' '.repeat(40), 'PAYLOAD_SECRET is te kort'],
  ['PAYLOAD_SECRET', 'a'.repeat(40), 'PAYLOAD_SECRET is te eenvoudig'],
  ['PAYLOAD_SECRET', 'demo-q8Zr1vK0xW5nB7tL2mHc9sD4fG6jY3pA', 'PAYLOAD_SECRET is een voorbeeld'],
  ['PAYLOAD_SECRET', 'Changeme-q8Zr1vK0xW5nB7tL2mHc9sD4fG6', 'PAYLOAD_SECRET is een voorbeeld'],
  ['PAYLOAD_SECRET', 'verander-mij-q8Zr1vK0xW5nB7tL2mHc9sD', 'PAYLOAD_SECRET is een voorbeeld'],
  ['MEILI_MASTER_KEY', undefined, 'MEILI_MASTER_KEY ontbreekt of is te kort'],
  ['MEILI_MASTER_KEY', 'x7Qm2', 'MEILI_MASTER_KEY ontbreekt of is te kort'],
  ['MEILI_MASTER_KEY', 'test-mT7vQ2xL9bN4kR8c', 'MEILI_MASTER_KEY is een voorbeeld'],
  ['PAYLOAD_SECRET', 'Xk9Xk9Xk9Xk9Xk9Xk9Xk9Xk9Xk9Xk9Xk9Xk9', 'PAYLOAD_SECRET is te eenvoudig'],
  ['PAYLOAD_SECRET', 'abcdefgh'.repeat(5), 'PAYLOAD_SECRET is te eenvoudig'],
  ['HELP_KEY', 'x7Qm2', 'HELP_KEY ontbreekt of is te kort'],
  ['HELP_KEY', 'voorbeeld-q8Zr1vK0xW5nB7', 'HELP_KEY is een voorbeeld'],
  ['BOUNCE_KEY', '11111111111111111111', 'BOUNCE_KEY is te eenvoudig'],
  ['METRICS_KEY', 'prometheus', 'METRICS_KEY ontbreekt of is te kort'],
  ['METRICS_KEY', 'mT7vQ2xL9bN4kR8c', 'METRICS_KEY is hetzelfde als een ander geheim'],
  [
    'DATABASE_URL',
    'postgres://kaart:postgres@db.intern/kaart',
    'DATABASE_URL heeft een wachtwoord dat te raden is',
  ],
  [
    'DATABASE_URL',
    'postgres://kaartkaart:kaartkaart@db.intern/kaart',
    'DATABASE_URL heeft een wachtwoord dat',
  ],
  ['SEED_PASSWORD', 'w4chtw00rd', 'SEED_PASSWORD hoort niet bij een echte site'],
  ['DATABASE_URL', undefined, 'DATABASE_URL ontbreekt'],
  ['DATABASE_URL', 'mysql://kaart:p4ssw0rd@127.0.0.1/kaart', 'DATABASE_URL moet beginnen met postgres://'],
  ['CMS_URL', 'geen-adres', 'CMS_URL moet een adres zijn'],
  ['CMS_URL', 'http://beheer.voorbeeld.nl', 'CMS_URL moet met https:// beginnen'],
])('a real site does not start with %s %j, and says why without telling it', (name, value, said) => {
  const message = refusal({ [name]: value })
  expect(message).toContain(said)
  if (value?.trim()) expect(message).not.toContain(value)
  expect(message).not.toMatch(/p4ssw0rd|q8Zr1vK0xW5n|mT7vQ2xL9bN4|w4chtw00rd|x7Qm2/)
})

test('the first admin is not let in by a password that can be guessed', () => {
  const first = (password: string) => refusal({ ADMIN_EMAIL: 'a@b.nl', ADMIN_PASSWORD: password })
  for (const password of ['', 'kort', 'wachtwoord-2026', 'aaaaaaaaaaaaaaaa'])
    expect(first(password)).toContain('ADMIN_PASSWORD')
  expect(first('lamp-fiets-ooievaar-7')).toBe('started')
})

test('a database with several hosts is for Postgres to read', () => {
  expect(refusal({ DATABASE_URL: 'postgres://kaart:p4ssw0rd@db-1:5432,db-2:5432/kaart' })).toBe('started')
})

test('all that is wrong is said at once', () => {
  const message = refusal({ MEILI_MASTER_KEY: '', SEED_PASSWORD: 'w4chtw00rd' })
  expect(message.match(/^- /gm)).toHaveLength(2)
})

test('to try things out a key for the search engine may be missing, a secret may not', () => {
  const demo = { SOCIALE_KAART_MODE: undefined, MEILI_MASTER_KEY: undefined }
  expect(refusal(demo)).toBe('started')
  expect(refusal({ ...demo, PAYLOAD_SECRET: undefined })).toContain('PAYLOAD_SECRET ontbreekt')
})

test('a password in an address of our own is not handed on', () => {
  const { cmsUrl, siteUrl } = readEnv({
    ...good,
    CMS_URL: 'https://a:p4ssw0rd@beheer.nl/x',
    SITE_URL: 'https://s.nl/',
  } as never)
  expect([cmsUrl, siteUrl]).toEqual(['https://beheer.nl', 'https://s.nl'])
})
