import { expect, test } from 'vitest'
import { archiveUrl } from './archive-url.ts'

const site = 'https://kaart.gemeente.nl/zoeken'

test.each([
  ['pmtiles://https://tegels.nl/nl.pmtiles', 'https://tegels.nl/nl.pmtiles'],
  ['https://tegels.nl/nl.pmtiles?versie=2', 'https://tegels.nl/nl.pmtiles?versie=2'],
  ['pmtiles:///tegels/nl.pmtiles', 'https://kaart.gemeente.nl/tegels/nl.pmtiles'],
  ['/tegels/nl.pmtiles', 'https://kaart.gemeente.nl/tegels/nl.pmtiles'],
  ['https://api.pdok.nl/stijl?f=mapbox', null],
  ['/stijl.json', null],
])('%s', (url, where) => {
  expect(archiveUrl(url, site)).toBe(where)
})
