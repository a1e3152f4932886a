import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import sharp from 'sharp'
import { hidesAnother } from './hides-another.ts'
import { nameOfKind } from './name-of-kind.ts'

/** As many as a good camera makes; a small file can unpack to far more. */
export const mostPixels = 40_000_000

/** The first bytes of a JPEG, a PNG and a WebP: a name and a type are only said. */
const beginnings = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [...Buffer.from('RIFF')],
]
/** A WebP is no wider or higher. */
const longest = 16_383

/**
 * Makes an incoming picture anew before Payload sees it: upright, still, and without what hangs on it (GPS!). Payload
 * does so too, but keeps the file as it came when it is cropped to its whole size, calls a cropped JPEG a WebP, and
 * cannot crop one that lies on its side.
 */
export const cleanPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  if (file.data.length === 0) throw refusal('Het bestand is leeg.', req)
  if (!isPicture(file.data)) throw refusal(notAPicture(file.data), req)
  if (hidesAnother(file.data))
    throw refusal(
      'In deze foto zit nog een ander bestand. Maak een schermafdruk van de foto en stuur die.',
      req,
    )
  if ((await pixelsIn(file.data)) > mostPixels) throw refusal('De foto heeft te veel beeldpunten.', req)
  try {
    const data = await remade(file.data)
    Object.assign(file, { data, size: data.length, mimetype: 'image/webp' })
  } catch {
    throw refusal('De foto is niet heel. Stuur haar nog eens, of kies een andere.', req)
  }
  return args
}

const isPicture = (bytes: Buffer) => beginnings.some((begin) => begin.every((byte, i) => bytes[i] === byte))

function notAPicture(bytes: Buffer): string {
  const kind = nameOfKind(bytes)
  return `${kind ? `Dit is ${kind}. ` : ''}Kies een foto: een JPEG, PNG of WebP.`
}

/** Read from the first bytes, without unpacking. */
async function pixelsIn(bytes: Buffer): Promise<number> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata().catch(unreadable)
  return width * height
}
const unreadable = () => ({ width: 0, height: 0 })

const remade = (bytes: Buffer): Promise<Buffer> =>
  sharp(bytes, { limitInputPixels: mostPixels, failOn: 'warning' })
    .rotate()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 92, effort: 0 })
    .toBuffer()

const refusal = (message: string, req: PayloadRequest) =>
  new ValidationError({ collection: 'media', errors: [{ message, path: 'file' }], req }, req.t)
