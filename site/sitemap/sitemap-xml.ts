import { type Markup, markup } from '#site/layouts/markup.ts'

export type Place = { path: string; changed?: number }

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

const toEntry = (element: 'url' | 'sitemap', siteUrl: string) => (place: Place) => {
  const inside = markup`<loc>${siteUrl + place.path}</loc>${place.changed !== undefined && toDay(place.changed)}`
  return element === 'url' ? markup`<url>${inside}</url>\n` : markup`<sitemap>${inside}</sitemap>\n`
}

/** A moment as the day it fell on; anything a clock cannot show is left out. */
function toDay(changed: number): Markup | null {
  const moment = new Date(changed)
  if (Number.isNaN(moment.getTime()) || changed <= 0) return null
  return markup`<lastmod>${moment.toISOString().slice(0, 10)}</lastmod>`
}

/** Pages as search engines want to read them. */
export const sitemapXml = (siteUrl: string, places: Place[]): string =>
  head + markup`<urlset xmlns="${namespace}">\n${places.map(toEntry('url', siteUrl))}</urlset>\n`.html

/** A list of such lists. */
export const sitemapIndexXml = (siteUrl: string, paths: string[]): string =>
  head +
  markup`<sitemapindex xmlns="${namespace}">\n${paths
    .map((path) => ({ path }))
    .map(toEntry('sitemap', siteUrl))}</sitemapindex>\n`.html
