import type { SiteEnv } from '../env.ts'
import { isPreview } from '../preview/is-preview.ts'

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()',
}

/**
 * Everything comes from ourselves, apart from the tiles of the map; only the widget may stand in another's page, and a
 * preview in the cms.
 */
const policy = (mapHosts: string, framers: string) =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self' data: blob: ${mapHosts}`,
    `connect-src 'self' ${mapHosts}`,
    `worker-src 'self'`,
    `font-src 'self'`,
    `manifest-src 'self'`,
    `frame-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors ${framers}`,
  ]
    .map((rule) => rule.trim())
    .join('; ')

const isWidget = (path: string) => path === '/widget' || path.startsWith('/widget/')

/** The headers that go with every answer on this path, whoever gives it. */
export function securityHeaders({
  siteUrl,
  mapHosts,
  cmsUrl,
}: Pick<SiteEnv, 'siteUrl' | 'mapHosts' | 'cmsUrl'>): (path: string) => Record<string, string> {
  const transport: Record<string, string> = siteUrl.startsWith('https:')
    ? { 'Strict-Transport-Security': 'max-age=31536000' }
    : {}
  const withPolicy = (framers: string) => ({
    ...always,
    ...transport,
    'Content-Security-Policy': policy(mapHosts.join(' '), framers),
  })
  const page = { ...withPolicy(`'none'`), 'Cross-Origin-Opener-Policy': 'same-origin' }
  const widget = withPolicy('*')
  const preview = {
    ...withPolicy(cmsUrl || `'none'`),
    'X-Robots-Tag': 'noindex',
    'Cache-Control': 'no-store',
  }
  // It stands among the files of the build, and works for the desk.
  const deskWorker = { ...page, 'Service-Worker-Allowed': '/balie' }
  return (path) =>
    path.startsWith('/_astro/desk-worker')
      ? deskWorker
      : isWidget(path)
        ? widget
        : isPreview(path)
          ? preview
          : page
}
