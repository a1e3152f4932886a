import { expect, test } from 'vitest'
import { someListing } from '#site/testing/some-listing.ts'
import { someTown } from '#site/testing/some-town.ts'
import { toTown } from '#site/town.ts'
import { parseWidget } from './widget-address.ts'
import { writeFragment } from './write-fragment.ts'

const about = {
  town: toTown(someTown),
  site: 'https://kaart.stad.nl',
  now: new Date('2026-11-20T10:00:00Z'),
}
const write = (words: string, ...listings: ReturnType<typeof someListing>[]) =>
  writeFragment({
    ...about,
    choices: parseWidget(new URLSearchParams(words)).choices,
    listings,
    total: listings.length,
  })

test('a piece of a page has whole addresses, names of its own and nothing that runs', () => {
  const html = write('thema=ontmoeten', someListing('koffie'), someListing('thee'))
  expect(html).toContain('<a href="https://kaart.stad.nl/aanbod/koffie">')
  expect(html).toContain('<a href="https://kaart.stad.nl/zoeken?thema=ontmoeten">')
  expect([...html.matchAll(/class="([^"]+)"/g)].every(([, name]) => name!.startsWith('sociale-kaart'))).toBe(
    true,
  )
  expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">'])
  expect(html).not.toMatch(/<(html|head|body|style|link)\b|\bon\w+=/)
})

test('search engines read the same list', () => {
  const html = write('', someListing('koffie'), someListing('thee'))
  const [, data] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html)!
  expect(JSON.parse(data!)).toMatchObject({
    '@type': 'ItemList',
    itemListElement: [
      { position: 1, item: { url: 'https://kaart.stad.nl/aanbod/koffie' } },
      { position: 2, item: { url: 'https://kaart.stad.nl/aanbod/thee' } },
    ],
  })
})

test('a listing may open on the page of the host', () => {
  expect(write('open=https://bieb.nl/agenda/{aanbod}', someListing('koffie'))).toContain(
    '<a href="https://bieb.nl/agenda/koffie">',
  )
})

test('what a partner wrote stays text', () => {
  const html = write('', { ...someListing('koffie'), title: '</script><img src=x onerror=alert(1)>' })
  expect(html).not.toContain('<img')
  expect(html.match(/<\/script>/g)).toHaveLength(1)
})
