import { markup } from '#site/layouts/markup.ts'
import { nl } from '#site/text/nl.ts'
import type { Embeddable } from './embeddable.ts'

type Around = {
  site: string
  /** Name of the municipality; '' when it is not known. */
  place: string
  maxWidth: number
  maxHeight: number
}

/** An answer of type `rich`, as https://oembed.com/ describes it. */
export type Oembed = Record<string, string | number>

const usualWidth = 640
/** Seconds. No longer: a title may be hidden at any moment. */
export const cacheAge = 60
const rights = 'scripts same-origin forms popups popups-to-escape-sandbox downloads'
  .replace(/^| /g, ' allow-')
  .trim()

/** What a page of ours is in a page of others: a frame no larger than was asked. */
export function writeOembed(
  { path, title, height: most }: Embeddable,
  { site, place, ...limits }: Around,
): Oembed {
  const width = Math.min(usualWidth, limits.maxWidth)
  const height = Math.min(most, limits.maxHeight)
  const src = new URL(path, site).href
  const size = markup`width="${width}" height="${height}"`
  const html = markup`<iframe src="${src}" title="${title}" ${size} loading="lazy" frameborder="0" referrerpolicy="strict-origin" sandbox="${rights}"></iframe>`
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: place ? nl.site.nameIn(place) : nl.site.name,
    provider_url: site,
    cache_age: cacheAge,
    width,
    height,
    html: html.html,
  }
}

/** The same answer as XML. */
export function oembedXml(answer: Oembed): string {
  const fields = Object.entries(answer).map(([name, value]) => `<${name}>${markup`${value}`.html}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('\n')}\n</oembed>\n`
}
