import { metresBetween, type Point } from '#search/geo/point.ts'
import type { ListingCard } from '#search/listing-card.ts'
import { localNow, type LocalNow } from '#search/time/local-date.ts'
import { listingAddress } from '#site/layouts/addresses.ts'
import { drawIcon } from '#site/layouts/draw-icon.ts'
import { type Markup, markup, type Piece } from '#site/layouts/markup.ts'
import { costInWords } from '#site/listing/cost-in-words.ts'
import { distanceInWords } from '#site/listing/distance-in-words.ts'
import { freshnessInWords } from '#site/listing/freshness-in-words.ts'
import { placeInWords } from '#site/listing/place-in-words.ts'
import { streetOnPaper } from '#site/listing/street-on-paper.ts'
import { nextInWords } from '#site/listing/when-in-words.ts'
import { noteButton } from '#site/note/note-button-markup.ts'
import { cardPlace } from '#site/map/card-place.ts'
import { nl } from '#site/text/nl.ts'
import { widestTheme } from '#site/theme/widest-theme.ts'
import type { Town } from '#site/town.ts'
import { cardPicture } from './card-picture.ts'

type About = {
  now: Date
  themes: Town['themes']
  near?: Point | undefined
  level?: 2 | 3
  isFramed?: boolean
}

/** A listing as a card in a list: read in a second, from what it is to how sure we are of it. */
export function listingCard(listing: ListingCard, { now, themes, near, level = 2, isFramed }: About): Markup {
  const { standing, slug, title, summary } = listing
  const theme = widestTheme(listing.themes, themes)
  const link = markup`<a href="${listingAddress(slug)}">${title}</a>`
  return markup`
    <article class="sk-card sk-hue--${theme?.hue ?? 'green'}"${cardPlace(listing)}>
      ${cardPicture(listing.pictures, theme)}
      <p class="sk-card__kind">${kindInWords(listing, theme?.label)}${paused(standing)}</p>
      <h${level} class="sk-card__title">${link}</h${level}>
      <p class="sk-card__summary">${summary}</p>
      <ul class="sk-facts">${facts(listing, localNow(now), near)}</ul>
      ${fresh(listing, now)}
      ${!isFramed && noteButton(listing, 'sk-card__note')}
    </article>`
}

const kindInWords = ({ kind }: ListingCard, theme: string | undefined) =>
  [nl.labels.kinds[kind], theme].filter(Boolean).join(' · ')

const paused = ({ is }: ListingCard['standing']) =>
  is === 'paused' && markup` <strong class="sk-tag sk-tag--notice">${nl.labels.standings.paused}</strong>`

function facts(listing: ListingCard, now: LocalNow, near: Point | undefined): Piece {
  const when = nextInWords(listing, now)
  const { access, cost } = listing
  return [
    when && fact('clock', when, 'sk-facts__when'),
    fact('pin', markup`<span>${where(listing, near)}</span>`, 'sk-facts__where'),
    fact('euro', costInWords(cost), cost.case === 'free' ? 'sk-facts__good' : null),
    fact('door', nl.labels.access[access], access === 'walk-in' ? 'sk-facts__good' : null),
  ]
}

const fact = (icon: string, what: Piece, name: string | null) =>
  markup`<li${name && markup` class="${name}"`}>${drawIcon(icon)}${what}</li>`

function where({ whereabouts }: ListingCard, near: Point | undefined): Piece {
  const place = markup`${placeInWords(whereabouts)}${streetOnPaper(whereabouts)}`
  const point = whereabouts.at === 'venue' ? whereabouts.place.point : null
  if (!near || !point) return place
  return [place, ', ', markup`<strong>${distanceInWords(metresBetween(near, point))}</strong>`]
}

function fresh({ confirmedAt, doubt }: ListingCard, now: Date): Markup {
  const { words, isStale } = freshnessInWords(confirmedAt, now, doubt)
  const icon = drawIcon(isStale ? 'question' : 'check')
  return markup`<p class="sk-card__fresh${isStale && ' sk-card__fresh--stale'}">${icon}${words}</p>`
}
