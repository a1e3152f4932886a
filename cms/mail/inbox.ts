import type { Endpoint, PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { escapeHtml } from '../escape-html.ts'
import { plainPage } from '../plain-page.ts'
import { poolOf } from '../pool-of.ts'

type Shown = { recipient: string; subject: string; at: string; text: string }
type House = Pick<typeof env, 'isProduction' | 'cmsUrl'> & { smtp: object | null }

const ownMachine = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/**
 * These mails hold links that let someone in. So it opens only where nothing is real: not in production, not with a mail
 * server, and only for a browser on the machine itself, asked under its own name and by nobody else's page.
 */
export function mayOpenInbox(house: House, headers: Headers): boolean {
  const isTryingOut = !house.isProduction && !house.smtp && ownMachine.test(new URL(house.cmsUrl).host)
  const isForwarded = headers.has('x-forwarded-for') && !isLocal(headers.get('x-forwarded-for')!)
  const site = headers.get('sec-fetch-site')
  const isOwnPage = site === null || site === 'none' || site === 'same-origin'
  return isTryingOut && ownMachine.test(headers.get('host') ?? '') && !isForwarded && isOwnPage
}

const isLocal = (addresses: string) =>
  addresses.split(',').every((address) => /^(::ffff:)?127\.0\.0\.1$|^::1$/.test(address.trim()))

async function readShown(req: PayloadRequest): Promise<Shown[]> {
  const { rows } = await poolOf(req.payload).query<Shown>(
    `select recipient, subject, to_char(mails.created_at at time zone 'Europe/Amsterdam', 'DD-MM HH24:MI') as at, text
     from mails join mailroom.body on mail = mails.id order by mails.created_at desc limit 50`,
  )
  return rows
}

/** An address in a mail as something to press. */
const withLinks = (text: string) =>
  escapeHtml(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`)

const toHtml = ({ recipient, subject, at, text }: Shown) =>
  `<article><h2>${escapeHtml(subject)}</h2><p>Aan ${escapeHtml(recipient)}, ${at}</p><pre>${withLinks(text)}</pre></article>`

/** To try things out without a mail server: the mails that would have gone out. */
export const inbox: Endpoint = {
  path: '/inbox',
  method: 'get',
  handler: async (req) => {
    if (!mayOpenInbox(env, req.headers)) return plainPage('Deze pagina is er niet', '', 404)
    const mails = await readShown(req)
    const list = mails.map(toHtml).join('\n') || '<p>Er is nog geen mail.</p>'
    return plainPage('Proefpostbus', `<p>Deze mails zijn niet verstuurd: er is geen mailserver.</p>${list}`)
  },
}
