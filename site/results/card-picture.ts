import type { Picture } from '#search/document.ts'
import { drawIcon } from '#site/layouts/draw-icon.ts'
import { type Markup, markup } from '#site/layouts/markup.ts'
import type { Theme } from '#site/town.ts'

/** The picture of a card, or the sign of its theme. Both are there for the eye only: the words beside it say it all. */
export function cardPicture(pictures: Picture[], theme: Theme | undefined): Markup {
  const small = pictures[0]?.square ?? pictures[0]?.sizes[0]
  if (!small) return markup`<div class="sk-card__picture">${drawIcon(theme?.icon ?? 'house', true)}</div>`
  const size = markup`width="${small.width}" height="${small.height}"`
  const address = `/media/${small.path.replace(/^\/+/, '')}`
  return markup`<div class="sk-card__picture"><img src="${address}" ${size} alt="" loading="lazy" decoding="async"></div>`
}
