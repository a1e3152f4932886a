import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

const long = 'x'.repeat(32)

test('without anything set the demo runs on the usual ports', () => {
  const env = readEnvironment({})
  expect(env.isProduction).toBe(false)
  expect(env.ports).toEqual({ site: 4321, cms: 3000, postgres: 54329, meilisearch: 7700 })
  expect(env.siteUrl).toBe('http://127.0.0.1:4321')
})

test('a moved port moves the address with it', () => {
  expect(readEnvironment({ SITE_PORT: '5000' }).siteUrl).toBe('http://127.0.0.1:5000')
})

test.each([
  [{ SITE_PORT: 'abc' }, 'SITE_PORT is "abc". Kies een getal van 1 tot en met 65535.'],
  [{ SITE_PORT: '3000' }, 'SITE_PORT en CMS_PORT zijn allebei 3000. Geef elk een eigen poort.'],
  [{ SOCIALE_KAART_MODE: 'live' }, 'SOCIALE_KAART_MODE is "live". Kies demo of production.'],
  [
    { MEILI_URL: 'zoek', MEILI_MASTER_KEY: long },
    'MEILI_URL is geen geldig adres. Het moet lijken op http://machine:7700.',
  ],
])('%j is refused in words', (env, sentence) => {
  expect(() => readEnvironment(env)).toThrow(sentence)
})

test('production wants secrets of its own', () => {
  const mode = { SOCIALE_KAART_MODE: 'production' }
  expect(() => readEnvironment(mode)).toThrow('PAYLOAD_SECRET')
  expect(() => readEnvironment({ ...mode, PAYLOAD_SECRET: 'kort', MEILI_MASTER_KEY: long })).toThrow(
    'PAYLOAD_SECRET is te kort',
  )
  expect(() => readEnvironment({ ...mode, PAYLOAD_SECRET: long })).toThrow('MEILI_MASTER_KEY')
  expect(readEnvironment({ ...mode, PAYLOAD_SECRET: long, MEILI_MASTER_KEY: long }).isProduction).toBe(true)
})
