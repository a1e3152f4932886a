import type { Picture } from '#search/document.ts'
import { inDutch, type StoredMedia } from '../outbox/stored.ts'

type Size = { filename?: string | null; width?: number | null; height?: number | null } | undefined

const toSize = (size: Size) =>
  size?.filename && size.width && size.height
    ? [{ path: size.filename, width: size.width, height: size.height }]
    : []

/** Paths below `/media/`, small to large. Null when there is no picture to show. */
export function toPicture(media: StoredMedia | undefined): Picture | null {
  if (!media?.filename || !media.width || !media.height) return null
  const { small, medium, large, mediumAvif, largeAvif, square } = media.sizes ?? {}
  const avif = [mediumAvif, largeAvif].flatMap(toSize)
  const [cut] = toSize(square)
  return {
    alt: inDutch(media.alt),
    credit: media.credit || null,
    width: media.width,
    height: media.height,
    sizes: [...[small, medium, large].flatMap(toSize), ...toSize(media)],
    ...(avif.length > 0 && { avif }),
    ...(cut && { square: cut }),
  }
}
