import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { formOf, rest } from '../access/asking/rest.ts'
import { freshPayload } from '../test-payload.ts'
import { pixelBomb } from './pixel-bomb.ts'

const key = 'media'
let payload: Payload
let folder: string
let organisation: Record<'A' | 'B', string>
let token: Record<'ofA' | 'ofB', string>
let snapshot: Buffer

beforeAll(async () => {
  payload = await freshPayload(key)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  vi.spyOn(console, 'error').mockReturnValue() // Payload tells there of what it cannot crop
  folder = payload.collections.media.config.upload.staticDir!
  snapshot = await takeSnapshot()
  organisation = { A: await anOrganisation('Aan de Beek'), B: await anOrganisation('Bij de Brug') }
  token = { ofA: await aPartner('a', organisation.A), ofB: await aPartner('b', organisation.B) }
})
afterAll(() => payload?.destroy())

async function anOrganisation(name: string) {
  const data = { name, kind: 'association' as const }
  return (await payload.create({ collection: 'organisations', data, overrideAccess: true })).id
}

async function aPartner(name: string, own: string) {
  const login = { email: `${name}@example.org`, password: 'een-lang-wachtwoord' }
  const memberships = [{ organisation: own, role: 'member' as const }]
  const data = { ...login, name, role: 'partner' as const, memberships }
  await payload.create({ collection: 'users', data, overrideAccess: true })
  return (await payload.login({ collection: 'users', data: login })).token!
}

type File = { name: string; content: Buffer; type: string }
type Doc = {
  id: string
  filename: string
  width: number
  height: number
  sizes: Record<string, { filename: string }>
}

const ask = (person: 'ofA' | 'ofB', method: string, address: string, body: unknown) =>
  rest({ payload, key, token: token as never }, person, method, address, body)
const upload = async (file: File, query = '', data: object = { alt: 'De zaal' }) =>
  ask('ofA', 'POST', `/media${query}`, await formOf({ organisation: organisation.A, ...data }, file))
const docOf = ({ body }: { body: unknown }) => (body as { doc: Doc }).doc
/** Sharp calls the container of AVIF by its family's name. */
const formatOf = (file: string) => (file.endsWith('.avif') ? 'heif' : 'webp')
const filesOf = (doc: Doc) => [doc, ...Object.values(doc.sizes)].map(({ filename }) => filename)

/** Taken on the side by a telephone that noted where and by whom, in every place a JPEG has for it. */
async function takeSnapshot(): Promise<Buffer> {
  const photo = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#587' } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Artist: 'Annie de Vries' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 26/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '5/1 28/1 0/1',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>Annie de Vries</rdf></x:xmpmeta>')
    .toBuffer()
  const words = Buffer.from('Annie de Vries')
  // A newspaper's caption (IPTC), a comment, and what some telephones hang behind it.
  const record = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, words.length]), words])
  const caption = Buffer.concat([
    Buffer.from('Photoshop 3.0\0' + '8BIM', 'latin1'),
    Buffer.from([4, 4, 0, 0, 0, 0, 0, record.length]),
    record,
    Buffer.alloc(record.length % 2),
  ])
  const behind = Buffer.from('ftypmp42 Annie de Vries')
  return Buffer.concat([
    photo.subarray(0, 2),
    segment(0xed, caption),
    segment(0xfe, words),
    photo.subarray(2),
    behind,
  ])
}

function segment(mark: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, mark, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

const cropTo = (percent: number, width: number, height: number) =>
  `?uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=${percent}` +
  `&uploadEdits[crop][height]=${percent}&uploadEdits[crop][unit]=%25` +
  `&uploadEdits[widthInPixels]=${width}&uploadEdits[heightInPixels]=${height}`

test.each([
  ['as it is', '', 201],
  ['cropped', cropTo(80, 960, 1280), 201],
  ['cropped to its whole size', cropTo(100, 1200, 1600), 201],
  ['or not at all, cropped to its whole size as it lay', cropTo(100, 1600, 1200), 400],
])('a picture is kept without where and by whom it was taken, %s', async (_, query, status) => {
  const { exif, iptc, xmp, orientation } = await sharp(snapshot).metadata()
  expect([exif, iptc, xmp].map((told) => told?.includes('Annie'))).toEqual([true, true, true])
  expect(orientation).toBe(6)
  const before = readdirSync(folder)
  const answer = await upload(
    { name: 'Annie de Vries, Dorpsstraat 12.jpg', content: snapshot, type: 'image/jpeg' },
    query,
  )
  expect(answer.status).toBe(status)
  if (status !== 201) return expect(readdirSync(folder)).toEqual(before)
  const files = filesOf(docOf(answer))
  expect(files.length).toBeGreaterThanOrEqual(3)
  for (const file of files) {
    const bytes = readFileSync(path.join(folder, file))
    const kept = await sharp(bytes).metadata()
    expect([file, formatOf(file)]).toEqual([file, kept.format])
    expect(['exif', 'xmp', 'iptc', 'orientation'].filter((name) => name in kept)).toEqual([])
    expect(bytes.includes('Annie')).toBe(false)
  }
})

test('it stands upright, in every width, as webp and avif, and nothing of what came in stays on disk', async () => {
  const before = readdirSync(folder)
  const answer = await upload({ name: 'zaal.jpg', content: snapshot, type: 'image/jpeg' })
  const doc = docOf(answer)
  expect([doc.width, doc.height]).toEqual([1200, 1600])
  const added = readdirSync(folder).filter((file) => !before.includes(file))
  expect(added.toSorted()).toEqual(filesOf(doc).toSorted())
  for (const file of added)
    expect((await sharp(path.join(folder, file)).metadata()).format).toBe(formatOf(file))
  expect(new Set(added.map((file) => path.extname(file)))).toEqual(new Set(['.webp', '.avif']))
})

test('the square of a card holds what its owner pointed at, also when that changes', async () => {
  // Red on the left, blue on the right.
  const half = (background: string) => sharp({ create: { width: 600, height: 400, channels: 3, background } })
  const right = await half('#00f').png().toBuffer()
  const content = await half('#f00')
    .extend({ right: 600, background: '#f00' })
    .composite([{ input: right, left: 600, top: 0 }])
    .png()
    .toBuffer()
  const file = { name: 'a.png', content, type: 'image/png' }
  const at = (x: number) => `?uploadEdits[focalPoint][x]=${x}&uploadEdits[focalPoint][y]=50`
  const colour = async (doc: Doc) => {
    const { width, height } = await sharp(path.join(folder, doc.sizes.square!.filename)).metadata()
    const { channels } = await sharp(path.join(folder, doc.sizes.square!.filename)).stats()
    return [width, height, channels[0]!.mean > 200 ? 'red' : channels[2]!.mean > 200 ? 'blue' : 'both']
  }
  const left = docOf(await upload(file, at(5)))
  expect(await colour(left)).toEqual([240, 240, 'red'])
  expect(await colour(docOf(await upload(file, at(95))))).toEqual([240, 240, 'blue'])
  const moved = await ask('ofA', 'PATCH', `/media/${left.id}${at(95)}`, { alt: 'De zaal' })
  expect(moved.status).toBe(200)
  expect(await colour(docOf(moved))).toEqual([240, 240, 'blue'])
})

test('the name on disk and in the database says nothing of the name it had', async () => {
  for (const name of ['Annie de Vries.jpg', '../../annie.jpg', 'annie.php.jpg', 'annie.html']) {
    const answer = await upload({ name, content: snapshot, type: 'image/jpeg' })
    if (answer.status !== 201) continue
    for (const file of filesOf(docOf(answer))) expect(file).toMatch(/^[0-9a-f-]{36}(-\d+x\d+)?\.(webp|avif)$/)
    expect(answer.text.toLowerCase()).not.toContain('annie')
  }
})

test.each(['png', 'webp'] as const)('nor does a %s keep it', async (format) => {
  const exif = { IFD0: { Artist: 'Annie' }, IFD3: { GPSLatitude: '51/1 26/1 30/1', GPSLatitudeRef: 'N' } }
  const content = await sharp({ create: { width: 900, height: 600, channels: 4, background: '#587' } })
    .toFormat(format)
    .withExif(exif)
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>Annie</rdf></x:xmpmeta>')
    .toBuffer()
  expect(content.includes('Annie')).toBe(true)
  const answer = await upload({ name: `a.${format}`, content, type: `image/${format}` })
  expect(answer.status).toBe(201)
  for (const file of filesOf(docOf(answer))) {
    const bytes = readFileSync(path.join(folder, file))
    const kept = await sharp(bytes).metadata()
    expect(['exif', 'xmp', 'iptc'].filter((name) => name in kept)).toEqual([])
    expect(bytes.includes('Annie')).toBe(false)
  }
})

test('a picture for a printer (CMYK) and one that moves come out as a still one for a screen', async () => {
  const plane = { create: { width: 500, height: 400, channels: 3 as const, background: '#587' } }
  const cmyk = await sharp(plane).toColourspace('cmyk').jpeg().toBuffer()
  expect((await sharp(cmyk).metadata()).space).toBe('cmyk')
  const frames = Buffer.alloc(60 * 300 * 300 * 3, 90).map((_, i) => (i / 270_000) * 4)
  const raw = { width: 300, height: 300 * 60, channels: 3 as const, pageHeight: 300 }
  const moving = await sharp(frames, { raw }).webp({ loop: 0 }).toBuffer()
  expect((await sharp(moving).metadata()).pages).toBeGreaterThan(1)
  const sent = [
    { name: 'a.jpg', content: cmyk, type: 'image/jpeg' },
    { name: 'a.webp', content: moving, type: 'image/webp' },
  ]
  for (const file of sent) {
    const answer = await upload(file)
    expect(answer.status).toBe(201)
    const kept = await sharp(path.join(folder, docOf(answer).filename)).metadata()
    expect([kept.space, kept.pages ?? 1]).toEqual(['srgb', 1])
  }
})

test('the bytes say what it is: a PNG called JPEG is a picture all the same', async () => {
  const answer = await upload({ name: 'a.jpg', content: await made('png'), type: 'image/jpeg' })
  expect(answer.status).toBe(201)
})

test('a picture without a description is refused', async () => {
  const answer = await upload({ name: 'zaal.jpg', content: snapshot, type: 'image/jpeg' }, '', {})
  expect([answer.status, answer.text.includes('"path":"alt"')]).toEqual([400, true])
})

const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
)
const html = Buffer.from('<!doctype html><script>alert(1)</script>')
const pdf = Buffer.from('%PDF-1.4\n%%EOF')
const noise = (length: number) =>
  Buffer.from(Uint8Array.from({ length }, (_, i) => Math.imul(i, 2_654_435_761) >>> 24))
const half = (file: Buffer) => file.subarray(0, file.length / 2)
/** A ZIP with nothing in it is only its end; with words behind it, too. */
const zip = Buffer.concat([
  Buffer.from('PK\x05\x06'),
  Buffer.alloc(16),
  Buffer.from([3, 0]),
  Buffer.from('abc'),
])
const withBehind = async (behind: Buffer) => Buffer.concat([await made('jpeg'), behind])
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
const program = Buffer.concat([Buffer.from('MZ\x90\0\x03', 'latin1'), Buffer.alloc(500)])
/** A real JPEG that says to be as large as this; nobody has the room to see whether it is. */
async function jpegOf(side: number): Promise<Buffer> {
  const jpeg = await made('jpeg')
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  jpeg.writeUInt16BE(side, frame + 5)
  jpeg.writeUInt16BE(side, frame + 7)
  return jpeg
}
/** A WebP with moving pictures that says to be as large as one may be. */
function hugeWebp(): Buffer {
  const canvas = Buffer.alloc(10)
  canvas.writeUInt8(0x02, 0)
  canvas.writeUIntLE(16_382, 4, 3)
  canvas.writeUIntLE(16_382, 7, 3)
  const chunk = (name: string, data: Buffer) => {
    const size = Buffer.alloc(4)
    size.writeUInt32LE(data.length)
    return Buffer.concat([Buffer.from(name), size, data])
  }
  const body = Buffer.concat([Buffer.from('WEBP'), chunk('VP8X', canvas), chunk('ANIM', Buffer.alloc(6))])
  return chunk('RIFF', body)
}
const made = (format: 'jpeg' | 'png' | 'webp' | 'gif') =>
  sharp(noise(120_000), { raw: { width: 200, height: 200, channels: 3 } })
    .toFormat(format)
    .toBuffer()

test.each<[string, string, () => File | Promise<File>]>([
  ['an SVG', 'JPEG, PNG of WebP', () => ({ name: 'a.svg', content: svg, type: 'image/svg+xml' })],
  ['an SVG by name', 'Dit is een SVG', () => ({ name: 'a.svg', content: svg, type: 'image/svg+xml' })],
  [
    'an AVIF',
    'Dit is een AVIF',
    () => ({ name: 'a.avif', content: Buffer.from('\0\0\0\x18ftypavif'), type: 'image/avif' }),
  ],
  ['a HEIC', 'Dit is een HEIC', () => ({ name: 'a.heic', content: heic, type: 'image/heic' })],
  ['a HEIC called JPEG', 'Dit is een HEIC', () => ({ name: 'a.jpg', content: heic, type: 'image/jpeg' })],
  [
    'a program called JPEG',
    'Dit is een programma',
    () => ({ name: 'a.jpg', content: program, type: 'image/jpeg' }),
  ],
  [
    'a script called PNG',
    'Dit is een programma',
    () => ({ name: 'a.png', content: Buffer.from('#!/bin/sh'), type: 'image/png' }),
  ],
  [
    'a ZIP called WebP',
    'Dit is een ZIP',
    () => ({ name: 'a.webp', content: Buffer.from('PK\x03\x04'), type: 'image/webp' }),
  ],
  [
    'a film called JPEG',
    'Dit is een film',
    () => ({ name: 'a.jpg', content: Buffer.from('\0\0\0\x18ftypmp42'), type: 'image/jpeg' }),
  ],
  [
    'a JPEG that is a ZIP too',
    'ander bestand',
    async () => ({ name: 'a.jpg', content: await withBehind(zip), type: 'image/jpeg' }),
  ],
  [
    'a JPEG that is a page too',
    'ander bestand',
    async () => ({ name: 'a.jpg', content: await withBehind(html), type: 'image/jpeg' }),
  ],
  [
    'a JPEG that is PHP too',
    'ander bestand',
    async () => ({
      name: 'a.php.jpg',
      content: await withBehind(Buffer.from('<?php echo 1;')),
      type: 'image/jpeg',
    }),
  ],
  [
    'a JPEG that is a PDF too',
    'ander bestand',
    async () => {
      const jpeg = await made('jpeg')
      const content = Buffer.concat([jpeg.subarray(0, 2), segment(0xfe, pdf), jpeg.subarray(2)])
      return { name: 'a.jpg', content, type: 'image/jpeg' }
    },
  ],
  [
    'a JPEG of 20,000 by 20,000',
    'te veel beeldpunten',
    async () => ({ name: 'a.jpg', content: await jpegOf(20_000), type: 'image/jpeg' }),
  ],
  [
    'a moving WebP as large as can be',
    'De foto',
    () => ({ name: 'a.webp', content: hugeWebp(), type: 'image/webp' }),
  ],
  ['an SVG called PNG', 'JPEG, PNG of WebP', () => ({ name: 'a.png', content: svg, type: 'image/png' })],
  ['HTML called JPEG', 'JPEG, PNG of WebP', () => ({ name: 'a.jpg', content: html, type: 'image/jpeg' })],
  ['a PDF', 'JPEG, PNG of WebP', () => ({ name: 'a.pdf', content: pdf, type: 'application/pdf' })],
  [
    'a GIF',
    'JPEG, PNG of WebP',
    async () => ({ name: 'a.gif', content: await made('gif'), type: 'image/gif' }),
  ],
  ['an empty file', 'leeg', () => ({ name: 'a.jpg', content: Buffer.alloc(0), type: 'image/jpeg' })],
  [
    'half a JPEG',
    'niet heel',
    async () => ({ name: 'a.jpg', content: half(await made('jpeg')), type: 'image/jpeg' }),
  ],
  [
    'half a PNG',
    'niet heel',
    async () => ({ name: 'a.png', content: half(await made('png')), type: 'image/png' }),
  ],
  [
    'half a WebP',
    'niet heel',
    async () => ({ name: 'a.webp', content: half(await made('webp')), type: 'image/webp' }),
  ],
  [
    'a few bytes',
    'niet heel',
    () => ({ name: 'a.png', content: pixelBomb().subarray(0, 20), type: 'image/png' }),
  ],
  [
    '20,000 by 20,000',
    'te veel beeldpunten',
    () => ({ name: 'a.png', content: pixelBomb(), type: 'image/png' }),
  ],
  [
    'more than 8 MB',
    'groter dan 8 MB',
    () => ({ name: 'a.png', content: noise(8_000_001), type: 'image/png' }),
  ],
])('%s is refused in words, at once, and leaves nothing behind', async (_, said, file) => {
  const tried = await file()
  const before = [readdirSync(folder), await howMany()]
  const start = performance.now()
  const answer = await upload(tried)
  const took = performance.now() - start
  expect([400, 413]).toContain(answer.status)
  expect(answer.text).toContain(said)
  expect([readdirSync(folder), await howMany()]).toEqual(before)
  expect(took).toBeLessThan(3_000)
})

const howMany = async () => (await payload.count({ collection: 'media', overrideAccess: true })).totalDocs

test("a partner does not replace, rename or delete another's picture", async () => {
  const file = { name: 'zaal.jpg', content: snapshot, type: 'image/jpeg' }
  const form = await formOf({ alt: 'De brug', organisation: organisation.B }, file)
  const doc = docOf(await ask('ofB', 'POST', '/media', form))
  const hashes = () =>
    filesOf(doc).map((name) =>
      createHash('md5')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    )
  const before = hashes()
  const replaced = await ask('ofA', 'PATCH', `/media/${doc.id}`, await formOf({ alt: 'Ha' }, file))
  const cropped = await ask('ofA', 'PATCH', `/media/${doc.id}${cropTo(80, 960, 1280)}`, { alt: 'Ha' })
  const deleted = await ask('ofA', 'DELETE', `/media/${doc.id}`, undefined)
  expect([replaced.status, cropped.status, deleted.status]).toEqual([403, 403, 403])
  expect(hashes()).toEqual(before)
})

test("nor reaches another's file by naming it as their own", async () => {
  const file = { name: 'zaal.jpg', content: snapshot, type: 'image/jpeg' }
  const theirs = docOf(
    await ask('ofB', 'POST', '/media', await formOf({ alt: 'B', organisation: organisation.B }, file)),
  )
  const own = docOf(await upload(file))
  const names = { filename: theirs.filename, sizes: theirs.sizes, url: '/api/media/file/x' }
  await ask('ofA', 'PATCH', `/media/${own.id}`, names)
  await ask('ofA', 'DELETE', `/media/${own.id}`, undefined)
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(filesOf(theirs)))
  expect(readdirSync(folder)).not.toEqual(expect.arrayContaining(filesOf(own)))
})

test('the cms fetches no picture from an address someone gives', async () => {
  const asked: string[] = []
  const server = http.createServer((req, res) => {
    asked.push(req.url ?? '')
    res.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/annie.png`
  const data = { alt: 'De zaal', organisation: organisation.A, filename: 'annie.png', url }
  const answer = await ask('ofA', 'POST', '/media', data)
  const pasted = await ask('ofA', 'GET', `/media/paste-url?src=${encodeURIComponent(url)}`, undefined)
  server.close()
  expect([answer.status, pasted.status, asked]).toEqual([400, 404, []])
})
