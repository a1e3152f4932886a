import { expect, test } from 'vitest'
import { proveStyle, tileAddress } from './prove-style.ts'

const eindhoven = { lng: 5.478, lat: 51.441 }
const style = {
  version: 8,
  glyphs: 'https://letters.example/{fontstack}/{range}.pbf',
  sources: { town: { type: 'vector', tiles: ['../tiles/{z}/{y}/{x}'], maxzoom: 17 } },
  layers: [],
}
type Answers = Record<string, unknown>
const asked: string[] = []

const host =
  (answers: Answers): typeof fetch =>
  async (input) => {
    const url = String(input)
    asked.push(url)
    const answer = answers[url]
    if (answer === undefined) return new Response('', { status: 404 })
    return typeof answer === 'string' ? new Response(answer) : Response.json(answer)
  }
const prove = (answers: Answers, signal = AbortSignal.timeout(1_000)) =>
  proveStyle('https://kaart.example/stijl/a.json', eindhoven, 12.7, signal, host(answers))

/** A vector tile: one layer, so many bytes long. */
const layer = '\x1a\x05lagen'
const tile = 'https://kaart.example/tiles/12/1363/2110'

test('a style and a tile that are there make a style that is whole', async () => {
  const proven = await prove({ 'https://kaart.example/stijl/a.json': style, [tile]: layer })
  expect(proven.sources.town).toMatchObject({ tiles: ['https://kaart.example/tiles/{z}/{y}/{x}'] })
})

test('letters are not asked from another', async () => {
  const proven = await prove({ 'https://kaart.example/stijl/a.json': style, [tile]: layer })
  expect(proven).not.toHaveProperty('glyphs')
})

test('a style without tiles is not proven', async () => {
  await expect(prove({ 'https://kaart.example/stijl/a.json': style })).rejects.toThrow('404')
})

test.each([
  ['a page of HTML', '<!doctype html><title>Welkom</title>'],
  ['a list', []],
  ['something else', { hello: 'world' }],
])('%s is no style', async (_, answer) => {
  await expect(prove({ 'https://kaart.example/stijl/a.json': answer, [tile]: layer })).rejects.toThrow()
})

test('a page of HTML is no tile either, and no tile at all is: that is the sea', async () => {
  const answers = { 'https://kaart.example/stijl/a.json': style }
  await expect(prove({ ...answers, [tile]: '<!doctype html>' })).rejects.toThrow('no tile')
  await expect(prove({ ...answers, [tile]: '' })).resolves.toBeDefined()
})

test('a style that only names where its tiles are described is followed there', async () => {
  const sources = { town: { type: 'vector', url: 'https://kaart.example/town.json' } }
  const proven = await prove({
    'https://kaart.example/stijl/a.json': { ...style, sources },
    'https://kaart.example/town.json': { tiles: ['tiles/{z}/{y}/{x}'], maxzoom: 14, attribution: 'Kadaster' },
    [tile]: layer,
  })
  expect(proven.sources.town).toEqual({
    type: 'vector',
    tiles: ['https://kaart.example/tiles/{z}/{y}/{x}'],
    maxzoom: 14,
    attribution: 'Kadaster',
  })
})

test('a tile is the one that the point lies in', () => {
  expect(tileAddress('/{z}/{x}/{y}', eindhoven, 12)).toBe('/12/2110/1363')
})
