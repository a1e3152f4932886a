import type { SiteEnv } from '../env.ts'
import { isPreview } from '../preview/is-preview.ts'
import { isFramePage } from '../widget/frame-addresses.ts'

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

/** The policy of a page in the frame that may stand in pages of these hosts only; of none named in all. */
export const framePolicy = ({ mapHosts }: Pick<SiteEnv, 'mapHosts'>, framers: string[]): string =>
  policy(mapHosts.join(' '), framers.length > 0 ? framers.join(' ') : '*')

/**
 * A browser shows a PDF in a page of its own making, with styles and a viewer in it, and this policy holds for that page
 * (crbug.com/271452). So what it needs is left open, and scripts are not.
 */
const paperPolicy = [
  `script-src 'self'`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

const isPaper = (path: string) => path.endsWith('/krant.pdf')

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
  const page = {
    ...withPolicy(`'none'`),
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
  const paper = { ...page, 'Content-Security-Policy': paperPolicy }
  // Also in pages that take in only what says it may be taken in.
  const widget = { ...withPolicy('*'), 'Cross-Origin-Resource-Policy': 'cross-origin' }
  const preview = {
    ...withPolicy(cmsUrl || `'none'`),
    'X-Robots-Tag': 'noindex',
    'Cache-Control': 'no-store',
  }
  // It stands among the files of the build, and works for the desk.
  const deskWorker = { ...page, 'Service-Worker-Allowed': '/balie' }
  return (path) => {
    if (path.startsWith('/_astro/desk-worker')) return deskWorker
    if (isPaper(path)) return paper
    return isFramePage(path) ? widget : isPreview(path) ? preview : page
  }
}
