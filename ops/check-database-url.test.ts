import { expect, inject, test } from 'vitest'
import { checkDatabaseUrl } from './check-database-url.ts'
import { freePort } from './free-port.ts'

const secret = 'geheim-woord'

async function complaint(change: (url: URL) => void): Promise<string> {
  const url = new URL(inject('pgUrl'))
  change(url)
  return sentence(url.href)
}

const sentence = (url: string): Promise<string> =>
  checkDatabaseUrl(url).then(
    () => '',
    (err: Error) => err.message,
  )

test('a database that answers is accepted', async () => {
  expect(await sentence(inject('pgUrl'))).toBe('')
})

test.each([
  'onzin',
  'mysql://u:geheim-woord@host/db',
  'postgres://u:geheim-woord@host',
  'postgres://u:a/geheim-woord@host/db',
])('%s is no address of a database', async (url) => {
  const said = await sentence(url)
  expect(said).toMatch(/^DATABASE_URL is geen geldig adres/)
  expect(said).not.toContain(secret)
})

test('a server that does not answer is named with its port', async () => {
  const port = await freePort()
  const said = await complaint((url) => Object.assign(url, { port, password: secret }))
  expect(said).toBe(
    `Postgres op 127.0.0.1:${port} antwoordt niet (ECONNREFUSED). Staat de server aan, en kloppen de machine en de poort in DATABASE_URL?`,
  )
})

test('a wrong password is called by its name and never shown', async () => {
  const said = await complaint((url) => (url.password = secret))
  expect(said).toMatch(/laat gebruiker "kaart" niet binnen\. Controleer de naam en het wachtwoord/)
  expect(said).not.toContain(secret)
})

test('a forgotten password is called the same', async () => {
  expect(await complaint((url) => (url.password = ''))).toMatch(/Controleer de naam en het wachtwoord/)
})

test('a database that is not there is named', async () => {
  expect(await complaint((url) => (url.pathname = '/elders'))).toMatch(
    /heeft geen database "elders"\. Maak hem daar aan/,
  )
})
