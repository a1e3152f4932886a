import { expect, test } from 'vitest'
import { aListing } from '#search/testing/a-listing.ts'
import { listingCard } from './listing-card.ts'

const now = new Date('2026-11-24T09:00:00Z')

test('nothing that a partner writes can become markup', () => {
  const bad = `"><script>alert('1')</script>`
  const listing = aListing({ title: bad, summary: bad })
  const place = {
    name: bad,
    room: bad,
    street: bad,
    postcode: null,
    town: null,
    point: null,
    areas: [],
    arriving: bad,
  }
  const html = listingCard({ ...listing, whereabouts: { at: 'venue', place } }, { now }).html
  expect(html).not.toContain('<script')
  expect(
    html
      .match(/<\/?[a-z][a-z0-9]*/g)!
      .filter((tag) => !/^<\/?(article|p|h2|a|ul|li|svg|path|span)$/.test(tag)),
  ).toEqual([])
})

test('how far it is, is said when one asks near somewhere and it has a place', () => {
  const listing = aListing({})
  expect(listing.whereabouts.at).toBe('venue')
  const point = { lng: 5.48, lat: 51.44 }
  const place = { ...(listing.whereabouts as { place: object }).place, point }
  const placed = { ...listing, whereabouts: { at: 'venue', place } } as typeof listing
  expect(listingCard(placed, { now, near: point }).html).toContain('<strong>')
  expect(listingCard(placed, { now }).html).not.toContain('<strong>')
})

test('the heading fits where the card stands', () => {
  expect(listingCard(aListing({}), { now, level: 3 }).html).toContain('<h3 class="sk-card__title">')
})
