import { parameters, sortWords } from '#search/address-words.ts'
import { metresBetween } from '#search/geo/metres-between.ts'
import type { Point } from '#search/geo/point.ts'
import { distanceHere } from './distance-here.ts'
import type { OwnPlace } from './own-place.ts'

/**
 * Writes on the cards how far they are from somebody's own place, and puts them in that order when "close by" was asked.
 * Only for a list that is about this place: near another neighbourhood the distances are from there.
 */
export function showOwnDistances(list: Element, { code, point }: OwnPlace, address: URLSearchParams): void {
  if (!point || address.get(parameters.near) !== code) return
  for (const card of list.querySelectorAll<HTMLElement>('article[data-lat]')) write(card, point)
  if (address.get(parameters.sort) === sortWords.distance)
    for (const cards of list.querySelectorAll('.sk-cards')) order(cards, point)
}

function write(card: HTMLElement, point: Point): void {
  const words = card.querySelector('.sk-facts__where strong')
  if (words) words.textContent = distanceHere(metresTo(card, point))
}

/** Moves as little as it can: what has the focus loses it when it is moved. */
function order(cards: Element, point: Point): void {
  const items = [...cards.children]
  const metres = new Map(
    items.map((item) => [item, metresTo(item.querySelector('article[data-lat]'), point)]),
  )
  const sorted = items.toSorted((a, b) => metres.get(a)! - metres.get(b)!)
  fetchAllPictures(cards)
  if (sorted.some((item, i) => item !== items[i])) cards.append(...sorted)
}

/** Pictures are fetched as they come in sight; which ones do in this order would tell us where somebody is. */
function fetchAllPictures(cards: Element): void {
  for (const picture of cards.querySelectorAll<HTMLImageElement>('img[loading=lazy]'))
    picture.loading = 'eager'
}

/** What has no place of its own comes after what has. */
function metresTo(card: HTMLElement | null, point: Point): number {
  if (!card) return Number.MAX_VALUE
  return metresBetween(point, { lat: Number(card.dataset.lat), lng: Number(card.dataset.lng) })
}
