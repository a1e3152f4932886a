import type { APIRoute } from 'astro'

/** The API is for programs that know what they ask. */
export const GET: APIRoute = ({ locals: { env } }) =>
  new Response(`User-agent: *\nDisallow: /api/\n\nSitemap: ${env.siteUrl}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
