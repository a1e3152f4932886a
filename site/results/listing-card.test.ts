import { expect, test } from 'vitest'
import { aListing } from '#search/testing/a-listing.ts'
import { someTownWithThemes } from '#site/testing/some-choices.ts'
import { listingCard } from './listing-card.ts'

const { themes } = someTownWithThemes
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
  const html = listingCard({ ...listing, whereabouts: { at: 'venue', place } }, { now, themes }).html
  expect(html).not.toContain('<script')
  expect(
    html
      .match(/<\/?[a-z][a-z0-9]*/g)!
      .filter((tag) => !/^<\/?(article|div|p|h2|a|ul|li|svg|path|span)$/.test(tag)),
  ).toEqual([])
})

test('how far it is, is said when one asks near somewhere and it has a place', () => {
  const listing = aListing({})
  expect(listing.whereabouts.at).toBe('venue')
  const point = { lng: 5.48, lat: 51.44 }
  const place = { ...(listing.whereabouts as { place: object }).place, point }
  const placed = { ...listing, whereabouts: { at: 'venue', place } } as typeof listing
  expect(listingCard(placed, { now, themes, near: point }).html).toContain('<strong>')
  expect(listingCard(placed, { now, themes }).html).not.toContain('<strong>')
})

test('the heading fits where the card stands', () => {
  expect(listingCard(aListing({}), { now, themes, level: 3 }).html).toContain('<h3 class="sk-card__title">')
})

test('a card has the sign and colour of its theme, or of the one above that', () => {
  const listing = aListing({
    themes: [{ slug: 'wandelen', label: 'Wandelen', broader: 'bewegen' }],
    pictures: [],
  })
  const { html } = listingCard(listing, { now, themes })
  expect(html).toContain('sk-hue--green')
  expect(html).toMatch(/Activiteit · Bewegen en sport/)
  expect(listingCard({ ...listing, themes: [] }, { now, themes }).html).toContain('sk-hue--green')
})
