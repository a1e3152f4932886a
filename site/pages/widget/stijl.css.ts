import type { APIRoute } from 'astro'
import { lookCss } from '#site/widget/look-css.ts'
import { parseWidget } from '#site/widget/widget-address.ts'

/** The colours, corners and font of one look. It depends on nothing but its address and this build. */
export const GET: APIRoute = ({ url }) =>
  new Response(lookCss(parseWidget(url.searchParams).choices.look), {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  })
