import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshPayload } from '../test-payload.ts'

let payload: Payload
let client: pg.Client
beforeAll(async () => {
  payload = await freshPayload('forgotten')
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
})
afterAll(async () => {
  await client?.end()
  await payload?.destroy()
})

test('who forgot the password gets a mail in our own words, whose link sets a new one', async () => {
  const data = {
    email: 'vergeet@example.org',
    password: 'een-lang-wachtwoord',
    name: 'Vera',
    role: 'partner',
  } as const
  await payload.create({ collection: 'users', data, overrideAccess: true })
  await payload.forgotPassword({ collection: 'users', data: { email: data.email } })
  const { rows } = await client.query('select * from mails join mailroom.body on mail = mails.id')
  expect(rows).toMatchObject([
    { recipient: data.email, kind: 'password', subject: 'Kies een nieuw wachtwoord' },
  ])
  expect(rows[0].text).toContain('Hallo Vera,')
  const token = /\/admin\/reset\/(\w+)\n/.exec(rows[0].text)![1]!
  const password = 'een-ander-lang-wachtwoord'
  await payload.resetPassword({ collection: 'users', data: { token, password }, overrideAccess: true })
  const { user } = await payload.login({ collection: 'users', data: { email: data.email, password } })
  expect(user?.email).toBe(data.email)
})
