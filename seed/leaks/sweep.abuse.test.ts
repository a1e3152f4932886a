import { brotliCompressSync, gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { expect } from 'vitest'
import { cellOf } from '#search/geo/cells.ts'
import { proof } from '#ops/proofs/proof.ts'
import { type Canary, pointCanary, wordsCanary } from './canary.ts'
import { unsent } from './readings-of.ts'
import { sweep } from './sweep.ts'

// A sweep that finds nothing says something only when it finds what is there.
const point = { lat: 52.987654, lng: 6.512345 }
const canaries = [
  wordsCanary('street', 'Kwartelhoflaan 77'),
  wordsCanary('postcode', '9876 QX'),
  pointCanary('point', point),
]
const street = 'Kom naar de Kwartelhoflaan 77!'
const text = (said: string) => Buffer.from(said)
const entities = [...street].map((sign) => `&#x${sign.codePointAt(0)!.toString(16)};`).join('')
const escaped = [...street].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
const percents = [...Buffer.from(street)].map((byte) => `%${byte.toString(16)}`).join('')

async function pdf(): Promise<Buffer> {
  const doc = new PDFDocument()
  const parts: Buffer[] = []
  doc.on('data', (part: Buffer) => parts.push(part))
  doc.text(street).end()
  await new Promise((resolve) => doc.on('end', resolve))
  return Buffer.concat(parts)
}
const picture = (exif: object) =>
  sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .jpeg()
    .withExif(exif as never)
    .toBuffer()

const planted: Record<string, () => Buffer | Promise<Buffer>> = {
  'plain text': () => text(street),
  'an attribute': () => text(`<a title="${entities}">x</a>`),
  'text cut up by tags': () => text('Kwartel<b>hof</b>laan 77'),
  'JSON with escapes': () => text(JSON.stringify({ a: 'x' }).replace('x', escaped)),
  'JSON in an attribute': () => text(`<p data-x="{&quot;a&quot;:&quot;${escaped}&quot;}">`),
  'an address': () => text(`/zoeken?zoek=${percents}`),
  'an address with plusses': () => text('/zoeken?zoek=kwartelhoflaan+77'),
  'an address inside an address': () => text(`/oembed?url=${encodeURIComponent(`/a?zoek=${percents}`)}`),
  base64: () => text(`src="data:text/plain;base64,${text(street).toString('base64')}"`),
  hexadecimal: () => text(text(street).toString('hex')),
  gzip: () => gzipSync(street),
  'Brotli, as sent': () => unsent(brotliCompressSync(street), 'br'),
  'a sheet of a spreadsheet': () =>
    Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': strToU8(`<c><is><t>${entities}</t></is></c>`) })),
  'gzip in a zip in base64': () =>
    text(Buffer.from(zipSync({ a: new Uint8Array(gzipSync(street)) })).toString('base64')),
  'a PDF': pdf,
  'a mail in quoted-printable': () => text('Kom naar de Kwartel=\r\nhoflaan=2077!'),
  'the subject of a mail': () => text(`Subject: =?utf-8?B?${text(street).toString('base64')}?=`),
  'a folded line of a calendar': () => text('LOCATION:Kom naar de Kwartelho\r\n flaan 77\\, x'),
  'two bytes a letter': () => Buffer.from(street, 'utf16le'),
  'wide letters': () => text('Ｋｗａｒｔｅｌｈｏｆｌａａｎ ７７'),
  'letters with soft hyphens': () => text('Kwartel\u00adhof\u00adlaan 77'),
  CSS: () => text(`a::after{content:"\\4b wartelhoflaan 77"}`),
  'the EXIF of a picture': () => picture({ IFD0: { ImageDescription: street } }),
  'a postcode without a space': () => text('9876qx'),
  'a postcode in an address': () => text('?zoek=9876+Qx'),
  'a point in JSON': () => text('{"lat":52.987654}'),
  'a point of five decimals, rounded': () => text('geo:52.98765,6.51235'),
  'a point of four decimals, cut off': () => text('[6.5123,52.9876]'),
  'a point with a comma': () => text('52,9876'),
  'a point as a whole number': () => text('"x":6512345'),
  'degrees and minutes': () => text(`52°59'15.55"N`),
  ...Object.fromEntries(
    [14, 16].map((zoom) => [`a cell at zoom ${zoom}`, () => text(`{"${cellOf(point, zoom as 12)}":1}`)]),
  ),
}

for (const [kind, plant] of Object.entries(planted))
  proof(`a canary in ${kind}`, 'the sweep finds it', async () => {
    const { found } = await sweep([{ kind, where: 'here', bytes: await plant() }], canaries)
    expect(found).toHaveLength(1)
    return `found: ${found[0]!.what}`
  })

proof('a page without canaries', 'the sweep finds nothing', async () => {
  const innocent: Canary[] = canaries
  const page = text(`<p>Kwartelstraat 7, 9876 AB, 52.98, 6.5, 15293.0, ${'x'.repeat(5_000)}</p>`)
  const { found, readings } = await sweep([{ kind: 'page', where: 'here', bytes: page }], innocent)
  expect(found).toEqual([])
  return `${readings} readings, nothing`
})
