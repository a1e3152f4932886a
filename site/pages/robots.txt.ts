import type { APIRoute } from 'astro'

/** The API is for programs that know what they ask; a paper is work to make, and says what the page says. */
export const GET: APIRoute = ({ locals: { env } }) =>
  new Response(
    `User-agent: *\nDisallow: /api/\nDisallow: /*/krant.pdf\n\nSitemap: ${env.siteUrl}/sitemap.xml\n`,
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  )
