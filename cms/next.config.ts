import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = path.resolve(import.meta.dirname, '..')

const always = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), payment=(), usb=(), browsing-topics=(), geolocation=(self)',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}
// A browser takes no notice of it over http, so on one's own machine it does no harm.
const overHttps = { 'Strict-Transport-Security': 'max-age=31536000' }
const toList = (headers: Record<string, string>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }))

const config: NextConfig = {
  turbopack: { root },
  outputFileTracingRoot: root,
  poweredByHeader: false,
  // `npm run check` judges the types of the whole house; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
  // The policy of a page is its own: `proxy.ts` of the admin, `serving/with-policy.ts` of the API, `plain-page.ts` of plain ones.
  headers: () => Promise.resolve([{ source: '/:path*', headers: toList({ ...always, ...overHttps }) }]),
}

export default withPayload(config, { devBundleServerPackages: false })
