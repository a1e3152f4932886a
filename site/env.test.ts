import { expect, test } from 'vitest'
import { EnvironmentFault, readEnv } from './env.ts'

const enough = { MEILI_URL: 'http://127.0.0.1:7700', MEILI_SEARCH_KEY: 'lezen' }

test('two variables are enough to start', () => {
  const env = readEnv(enough)
  expect(env).toMatchObject({
    host: '127.0.0.1',
    port: 4321,
    meiliPrefix: 'sk',
    siteUrl: 'http://127.0.0.1:4321',
  })
  expect(env.mediaDir).toMatch(/\.data\/media$/)
  expect(env.mapHosts).toEqual(['https://api.pdok.nl'])
})

test('what is missing or wrong is named all at once, in Dutch', () => {
  const faults = () =>
    readEnv({ PORT: 'veel', SITE_URL: 'kaart.nl', MEILI_PREFIX: 'a b', MAP_STYLE_URL: 'ftp://x' })
  expect(faults).toThrow(EnvironmentFault)
  for (const name of ['PORT', 'SITE_URL', 'MEILI_URL', 'MEILI_SEARCH_KEY', 'MEILI_PREFIX', 'MAP_STYLE_URL'])
    expect(faults).toThrow(name)
})

test('an empty map style means that there is only the built-in map', () => {
  expect(readEnv({ ...enough, MAP_STYLE_URL: '' })).toMatchObject({ mapStyleUrl: '', mapHosts: [] })
})

test('a map style of our own may name the hosts of its tiles', () => {
  const env = readEnv({
    ...enough,
    MAP_STYLE_URL: '/stijl.json',
    MAP_HOSTS: 'https://tiles.example.nl/x https://b.nl',
  })
  expect(env.mapHosts).toEqual(['https://tiles.example.nl', 'https://b.nl'])
})

test('a file of tiles may be elsewhere or on the site itself', () => {
  const hosts = (MAP_STYLE_URL: string) => readEnv({ ...enough, MAP_STYLE_URL }).mapHosts
  expect(hosts('pmtiles://https://tegels.example.nl/nl.pmtiles')).toEqual(['https://tegels.example.nl'])
  expect(hosts('https://tegels.example.nl/nl.pmtiles')).toEqual(['https://tegels.example.nl'])
  expect(hosts('pmtiles:///tegels/nl.pmtiles')).toEqual([])
})

test('the public address has no slash at the end', () => {
  expect(readEnv({ ...enough, SITE_URL: 'https://kaart.gemeente.nl/' }).siteUrl).toBe(
    'https://kaart.gemeente.nl',
  )
})
