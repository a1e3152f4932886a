import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { unzipSync, unzlibSync } from 'fflate'
import { textOfPdf } from './text-of-pdf.ts'

/** How deep things are unpacked: a file in a mail in an archive, text in JSON in an attribute. */
const deepest = 4
const mostUnpacked = 40_000_000

/**
 * Everything that somebody could read in these bytes: as they are, unpacked, and with every way of writing that is known
 * here undone, also one inside the other. A text comes back once.
 */
export async function readingsOf(bytes: Uint8Array): Promise<Set<string>> {
  const readings = new Set<string>()
  await readInto(readings, Buffer.from(bytes), 0)
  return readings
}

async function readInto(readings: Set<string>, bytes: Buffer, depth: number): Promise<void> {
  if (depth > deepest) return
  const isPdf = bytes.subarray(0, 5).toString('latin1') === '%PDF-'
  if (isPdf) readings.add(await textOfPdf(bytes))
  for (const inner of unpack(bytes)) await readInto(readings, inner, isPdf ? deepest : depth + 1)
  if (!isText(bytes)) for (const text of textsInBytes(bytes)) readings.add(text)
  else await undoInto(readings, bytes.toString('utf8'), depth)
}

/** Each way of writing undone by itself, and all of them together, as often as they stand one inside the other. */
async function undoInto(readings: Set<string>, text: string, depth: number): Promise<void> {
  if (readings.has(text)) return
  const packed = new Map<string, Buffer>()
  const keep = (reading: string) => {
    readings.add(reading)
    for (const inner of packedIn(reading)) packed.set(inner.toString('base64'), inner)
  }
  keep(text)
  for (const undo of undoings) readings.add(undo(text))
  for (const all of [undoings, undoings.filter((undo) => undo !== ofMail)]) {
    let whole = text
    for (let round = 0; round < deepest; round++) {
      const undone = all.reduce((said, undo) => undo(said), whole)
      if (undone === whole) break
      keep((whole = undone))
    }
  }
  for (const inner of packed.values()) await readInto(readings, inner, depth + 1)
}

const isText = (bytes: Buffer) => !bytes.subarray(0, 4_000).includes(0) && !isPacked(bytes)
// Not by `toString`: of bytes at an odd place Node 24 writes outside its memory.
const twoBytes = new TextDecoder('utf-16le')
const textsInBytes = (bytes: Buffer) => [
  bytes.toString('latin1'),
  bytes.toString('utf8'),
  twoBytes.decode(bytes.subarray(0, bytes.length & ~1)),
  twoBytes.decode(bytes.subarray(1, 1 + ((bytes.length - 1) & ~1))),
]

const magic: [RegExp, (bytes: Buffer) => Uint8Array[]][] = [
  [/^\x1f\x8b/, (bytes) => [gunzipSync(bytes, { maxOutputLength: mostUnpacked })]],
  [/^PK\x03\x04/, (bytes) => Object.values(unzipSync(bytes))],
  [/^\x28\xb5\x2f\xfd/, (bytes) => [zstdDecompressSync(bytes)]],
  [/^%PDF-/, streamsOf],
  [/^\x89PNG/, streamsOf],
]
const isPacked = (bytes: Buffer) =>
  magic.some(([begin]) => begin.test(bytes.subarray(0, 8).toString('latin1')))

function unpack(bytes: Buffer): Buffer[] {
  const begin = bytes.subarray(0, 8).toString('latin1')
  return magic.flatMap(([is, open]) =>
    is.test(begin) ? tried(() => open(bytes).map((one) => Buffer.from(one))) : [],
  )
}

/** What stands deflated in a file made of parts: behind "stream" in a PDF, behind the name of a part in a PNG. */
function streamsOf(bytes: Buffer): Buffer[] {
  const begins = bytes
    .toString('latin1')
    .matchAll(/(?:stream\r?\n|IDAT|zTXt[^\0]{1,80}\0\0|iCCP[^\0]{1,80}\0\0)(?=x[\x01\x5e\x9c\xda])/g)
  return Array.from(begins, (begin) => bytes.subarray(begin.index + begin[0].length)).flatMap((from) =>
    tried(() => [Buffer.from(unzlibSync(from))]),
  )
}

/** What was sent with `content-encoding`, which for Brotli nothing in the bytes says. */
export const unsent = (bytes: Buffer, encoding: string | undefined): Buffer =>
  encoding === 'br' ? brotliDecompressSync(bytes) : bytes

const runs = /[\w+/-]{20,}={0,2}/g
const hexRuns = /(?:[\da-f]{2}){12,}/gi

/** Base64 and hexadecimal that hold a text or something packed; other runs of letters do not. */
function packedIn(text: string): Buffer[] {
  const lines = text.replace(/([\w+/-]{60,})\r?\n(?=[\w+/-])/g, '$1')
  const codes = Array.from(new Set(lines.match(runs) ?? []), (run) => Buffer.from(run, 'base64'))
  const hexes = Array.from(new Set(lines.match(hexRuns) ?? []), (run) => Buffer.from(run, 'hex'))
  return [...codes, ...hexes].filter((bytes) => bytes.length > 8 && (isPacked(bytes) || isReadable(bytes)))
}

const isReadable = (bytes: Buffer) => {
  const text = bytes.toString('utf8')
  return !text.includes('\ufffd') && !/[\x00-\x08\x0e-\x1f]/.test(text)
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' }
const code = (digits: string, base: number) =>
  tried(() => [String.fromCodePoint(parseInt(digits, base))])[0] ?? ''

/** Quoted-printable; in an address it would take "zoek=56" for a sign. */
const ofMail = (text: string) =>
  text
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[\dA-F]{2})+/g, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'))

/** One way of writing undone, over the whole text. */
const undoings: ((text: string) => string)[] = [
  // HTML and XML
  (text) =>
    text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (all, ten, hex, name) =>
      ten ? code(ten, 10) : hex ? code(hex, 16) : (named[name.toLowerCase()] ?? all),
    ),
  (text) => text.replace(/<[^<>]{0,2000}>/g, ''),
  // addresses
  (text) =>
    text.replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8')),
  // JSON, JavaScript, CSS
  (text) =>
    text.replace(/\\(?:u\{?([\da-f]{4,6})\}?|x([\da-f]{2})|([/"'\\bfnrt]))/gi, (_, long, short, sign) =>
      long || short ? code(long ?? short, 16) : /[bfnrt]/.test(sign) ? ' ' : sign,
    ),
  (text) => text.replace(/\\([\da-f]{1,6})\s?/gi, (_, hex) => code(hex, 16)),
  // mail: and words in a header
  ofMail,
  (text) =>
    text.replace(/=\?[\w-]+\?([bq])\?([^?]*)\?=\s*/gi, (_, how, inner: string) =>
      /b/i.test(how)
        ? Buffer.from(inner, 'base64').toString('utf8')
        : Buffer.from(
            inner.replace(/_/g, ' ').replace(/=([\dA-F]{2})/gi, (_all, hex) => code(hex, 16)),
            'latin1',
          ).toString('utf8'),
    ),
  // calendars: folded lines, escaped signs
  (text) =>
    text
      .replace(/\r?\n[ \t]/g, '')
      .replace(/\\([,;\\])/g, '$1')
      .replace(/\\n/gi, '\n'),
  (text) => (text.split('').length < 200_000 && /[^\x00-\x7f]/.test(text) ? text.normalize('NFKC') : text),
]

function tried<T>(work: () => T[]): T[] {
  try {
    return work()
  } catch {
    return []
  }
}
