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
const filesOf = (doc: Doc) => [doc, ...Object.values(doc.sizes)].map(({ filename }) => filename)

/** Taken on the side by a telephone that noted where and by whom, with a script hung behind it. */
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
  return Buffer.concat([photo, Buffer.from('<script>alert("Annie de Vries")</script>')])
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
  const { exif, orientation } = await sharp(snapshot).metadata()
  expect([exif?.includes('Annie'), orientation]).toEqual([true, 6])
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
    expect([file, kept.format]).toEqual([file, 'webp'])
    expect(['exif', 'xmp', 'iptc', 'orientation'].filter((name) => name in kept)).toEqual([])
    expect(bytes.includes('Annie') || bytes.includes('<script')).toBe(false)
  }
})

test('it stands upright, in every width, as webp, and nothing of what came in stays on disk', async () => {
  const before = readdirSync(folder)
  const answer = await upload({ name: 'zaal.jpg', content: snapshot, type: 'image/jpeg' })
  const doc = docOf(answer)
  expect([doc.width, doc.height]).toEqual([1200, 1600])
  const added = readdirSync(folder).filter((file) => !before.includes(file))
  expect(added.toSorted()).toEqual(filesOf(doc).toSorted())
  for (const file of added) expect((await sharp(path.join(folder, file)).metadata()).format).toBe('webp')
})

test('the name on disk and in the database says nothing of the name it had', async () => {
  for (const name of ['Annie de Vries.jpg', '../../annie.jpg', 'annie.php.jpg', 'annie.html']) {
    const answer = await upload({ name, content: snapshot, type: 'image/jpeg' })
    if (answer.status !== 201) continue
    for (const file of filesOf(docOf(answer))) expect(file).toMatch(/^[0-9a-f-]{36}(-\d+x\d+)?\.webp$/)
    expect(answer.text.toLowerCase()).not.toContain('annie')
  }
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
const made = (format: 'jpeg' | 'png' | 'webp' | 'gif') =>
  sharp(noise(120_000), { raw: { width: 200, height: 200, channels: 3 } })
    .toFormat(format)
    .toBuffer()

test.each<[string, string, () => File | Promise<File>]>([
  ['an SVG', 'JPEG, PNG of WebP', () => ({ name: 'a.svg', content: svg, type: 'image/svg+xml' })],
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
  expect([answer.status, pasted.status, asked]).toEqual([400, 400, []])
})
