import type { APIRoute } from 'astro'
import { brandCss } from '#site/theme/brand-css.ts'

/** The colours of one brand. It depends on nothing but its address. */
export const GET: APIRoute = ({ params }) => {
  const brand = `#${params.brand}`
  if (!/^#[0-9a-f]{6}$/.test(brand)) return new Response(null, { status: 404 })
  return new Response(brandCss(brand), {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
