import type { APIRoute } from 'astro'

/** The API is for programs that know what they ask; a note and the screen at a desk show what is elsewhere too. */
export const GET: APIRoute = ({ locals: { env } }) =>
  new Response(`User-agent: *\nDisallow: /api/\nDisallow: /briefje\nDisallow: /balie\n\nSitemap: ${env.siteUrl}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
