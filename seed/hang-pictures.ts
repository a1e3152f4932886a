import type { Payload } from 'payload'
import { drawPictures } from './pictures/draw-pictures.ts'

const credit = 'Tekening: sociale kaart'

/** The drawings of the town in the media of the cms, once; ids by the theme they fit. */
export async function hangPictures(payload: Payload): Promise<Map<string, string[]>> {
  const byTheme = new Map<string, string[]>()
  const { docs } = await payload.find({
    collection: 'media',
    where: { credit: { equals: credit } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const there = new Map(docs.map((doc) => [doc.alt, String(doc.id)]))
  for (const { alt, themes, bytes, filename } of await drawPictures()) {
    const id = there.get(alt) ?? (await hang(payload, alt, bytes, filename))
    for (const theme of themes) byTheme.set(theme, [...(byTheme.get(theme) ?? []), id])
  }
  return byTheme
}

async function hang(payload: Payload, alt: string, bytes: Buffer, name: string): Promise<string> {
  const mimetype = name.endsWith('.png') ? 'image/png' : 'image/jpeg'
  const created = await payload.create({
    collection: 'media',
    data: { alt, credit },
    file: { data: bytes, mimetype, name, size: bytes.length },
    overrideAccess: true,
  })
  return String(created.id)
}
