import type { APIRoute } from 'astro'
import { sitemapIndexXml } from '#site/sitemap/sitemap-xml.ts'
import { stretchPaths } from '#site/sitemap/stretches.ts'
import { xmlAnswer } from '#site/sitemap/xml-answer.ts'

/** Where search engines begin: the pages of the town, and the listings in parts. */
export const GET: APIRoute = ({ locals: { door, env } }) =>
  xmlAnswer(
    door
      .addresses(0, 1)
      .then(({ total }) => sitemapIndexXml(env.siteUrl, ['/sitemap/stad.xml', ...stretchPaths(total)])),
  )
