import type { APIRoute } from 'astro'

/** The API is for programs that know what they ask; a paper is work to make; a note and a desk show what is elsewhere too. */
const closed = ['/api/', '/*/krant.pdf', '/briefje', '/balie']

export const GET: APIRoute = ({ locals: { env } }) =>
  new Response(
    `User-agent: *\n${closed.map((path) => `Disallow: ${path}\n`).join('')}\nSitemap: ${env.siteUrl}/sitemap.xml\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  )
