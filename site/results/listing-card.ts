import type { ListingDocument } from '#search/document.ts'
import { metresBetween, type Point } from '#search/geo/point.ts'
import { localNow, type LocalNow } from '#search/time/local-date.ts'
import { listingAddress } from '#site/layouts/addresses.ts'
import { drawIcon } from '#site/layouts/draw-icon.ts'
import { escapeHtml } from '#site/layouts/escape-html.ts'
import { costInWords } from '#site/listing/cost-in-words.ts'
import { distanceInWords } from '#site/listing/distance-in-words.ts'
import { freshnessInWords } from '#site/listing/freshness-in-words.ts'
import { placeInWords } from '#site/listing/place-in-words.ts'
import { nextInWords } from '#site/listing/when-in-words.ts'
import { nl } from '#site/text/nl.ts'

type About = { now: Date; near?: Point | undefined; level?: 2 | 3 }

/**
 * A listing as a card, as HTML: twenty on every page of results, so written at once instead of piece by piece.
 * Every text goes through `escapeHtml`, here and nowhere else.
 */
export function listingCard(listing: ListingDocument, { now, near, level = 2 }: About): string {
  const { kind, standing, slug, title, summary } = listing
  const paused =
    standing.is === 'paused'
      ? ` <strong class="sk-tag sk-tag--notice">${escapeHtml(nl.labels.standings.paused)}</strong>`
      : ''
  const link = `<a href="${escapeHtml(listingAddress(slug))}">${escapeHtml(title)}</a>`
  return (
    `<article class="sk-card"><p class="sk-card__kind">${escapeHtml(nl.labels.kinds[kind])}${paused}</p>` +
    `<h${level} class="sk-card__title">${link}</h${level}>` +
    `<p class="sk-card__summary">${escapeHtml(summary)}</p>` +
    `<ul class="sk-facts">${facts(listing, localNow(now), near)}</ul>${fresh(listing, now)}</article>`
  )
}

function facts(listing: ListingDocument, now: LocalNow, near: Point | undefined): string {
  const when = nextInWords(listing, now)
  return (
    (when ? fact('clock', escapeHtml(when), 'sk-facts__when') : '') +
    fact('pin', `<span>${where(listing, near)}</span>`, 'sk-facts__where') +
    fact('euro', escapeHtml(costInWords(listing.cost))) +
    fact('door', escapeHtml(nl.labels.access[listing.access]))
  )
}

const fact = (icon: string, html: string, name?: string) =>
  `<li${name ? ` class="${name}"` : ''}>${drawIcon(icon)}${html}</li>`

function where({ whereabouts }: ListingDocument, near: Point | undefined): string {
  const place = escapeHtml(placeInWords(whereabouts))
  const point = whereabouts.at === 'venue' ? whereabouts.place.point : null
  if (!near || !point) return place
  return `${place}, <strong>${escapeHtml(distanceInWords(metresBetween(near, point)))}</strong>`
}

function fresh({ confirmedAt }: ListingDocument, now: Date): string {
  const { words, isStale } = freshnessInWords(confirmedAt, now)
  return `<p class="sk-card__fresh${isStale ? ' sk-card__fresh--stale' : ''}">${escapeHtml(words)}</p>`
}
