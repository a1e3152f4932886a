import { readdirSync } from 'node:fs'
import path from 'node:path'
import { inject } from 'vitest'

export type PublicDoor = { base: string; path: string; methods: string[] }

const pages = path.join(import.meta.dirname, '../../site/pages')
const reading = ['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'TRACE', 'PROPFIND']

/** Every address of the site that a file on disk makes, with `[x]` for what differs. */
const pageDoors = () =>
  readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(astro|ts)$/.test(file))
    .map((file) => `/${file.replace(/\.(astro|ts)$/, '').replace(/(^|\/)index$/, '')}`)

const ofTheServer = [
  ...[
    '/api/v1/aanbod',
    '/api/v1/aanbod/[slug]',
    '/api/v1/kaart',
    '/api/v1/kaart/zonder-plek',
    '/api/v1/status',
  ],
  ...[
    '/api/v1/suggesties',
    '/api/[slug]',
    '/media/[slug]',
    '/_astro/[slug]',
    '/.well-known/[slug]',
    '/[slug]/[slug]',
    '/telling',
  ],
]

/** What of the cms anybody may ask, and what lies before it: Next, with its own ways of asking. */
const ofTheCms = [
  ...[
    '/api/users/login',
    '/api/users/forgot-password',
    '/api/users/reset-password',
    '/api/users/first-register',
  ],
  ...['/api/users/me', '/api/users/init', '/api/sign-in', '/api/sign-in/open', '/api/second-factor'],
  ...['/api/invitation', '/api/freshness', '/api/freshness/stop', '/api/help/report', '/api/help/receive'],
  ...[
    '/api/bounces',
    '/api/usage/receive',
    '/api/health',
    '/api/og',
    '/api/pin-map',
    '/api/[slug]',
    '/api/[slug]/[slug]',
  ],
  ...[
    '/api/media/file/[slug]',
    '/api/export/listings/[slug]',
    '/admin',
    '/admin/login',
    '/admin/[slug]',
    '/[slug]',
  ],
  ...['/_next/[slug]', '/_next/image', '/_next/static/[slug]'],
]

export const siteDoors = (): PublicDoor[] =>
  [...pageDoors(), ...ofTheServer].map((one) => ({ base: inject('siteUrl'), path: one, methods: reading }))

export const cmsDoors = (): PublicDoor[] =>
  ofTheCms.map((one) => ({
    base: inject('cmsUrl'),
    path: one,
    methods: ['GET', 'POST', 'POST', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PUT'],
  }))
