import { expect, test } from 'vitest'
import { squareTown } from '#site/testing/square-town.ts'
import { sitemapIndexXml, sitemapXml } from './sitemap-xml.ts'
import { townPlaces } from './town-places.ts'

const site = 'https://kaart.example.org'

test('a page has its whole address, escaped, and the day it changed if that is known', () => {
  const xml = sitemapXml(site, [
    { path: '/aanbod/a&b', changed: Date.UTC(2026, 10, 3, 12) },
    { path: '/wijken', changed: 0 },
    { path: '/', changed: NaN },
  ])
  expect(xml).toContain(`<url><loc>${site}/aanbod/a&amp;b</loc><lastmod>2026-11-03</lastmod></url>`)
  expect(xml).toContain(`<url><loc>${site}/wijken</loc></url>`)
  expect(xml.match(/<lastmod>/g)).toHaveLength(1)
  expect(
    xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/'),
  ).toBe(true)
})

test('a list of lists says where each is', () => {
  const xml = sitemapIndexXml(site, ['/sitemap/stad.xml'])
  expect(xml).toContain(`<sitemap><loc>${site}/sitemap/stad.xml</loc></sitemap>`)
})

test('every district and neighbourhood is among the pages of the town', () => {
  const town = squareTown()
  const paths = townPlaces(town).map(({ path }) => path)
  for (const { slug } of town.areas.values()) expect(paths).toContain(`/wijken/${slug}`)
  expect(new Set(paths).size).toBe(paths.length)
})
