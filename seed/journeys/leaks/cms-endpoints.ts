import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type CmsEndpoint = { method: string; path: string }
/** What they are about: a listing of somebody else, with its venue. */
type Ids = { listing: string; venue: string; calendar: string }

const cms = path.join(import.meta.dirname, '../../../cms')
const written = /path: '(\/[^']+)',?\s*method: '(\w+)'/g
/** The mails of everybody, for trying out: only on the machine itself and never with a mail server. */
const forTryingOut = '/inbox'

/** Every endpoint of our own in the cms, as the sources have them: one that is made tomorrow is asked as well. */
export function cmsEndpoints(): CmsEndpoint[] {
  const files = readdirSync(cms, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/node_modules|\.next|\.test\./.test(name),
  )
  const sources = files.map((name) => readFileSync(path.join(cms, name), 'utf8'))
  return sources
    .flatMap((source) =>
      Array.from(source.matchAll(written), ([, at, method]) => ({
        method: method!.toUpperCase(),
        path: at!,
      })),
    )
    .filter((endpoint) => endpoint.path !== forTryingOut)
}

/** Where an endpoint is to be asked about these. */
export function addressesOf({ path: at }: CmsEndpoint, { listing, venue, calendar }: Ids): string[] {
  if (at === '/upload') return ['/api/imports/upload']
  if (at.startsWith('/:id/'))
    return [`/api/listings/${listing}${at.slice(4)}`, `/api/calendars/${calendar}${at.slice(4)}`]
  const whole = at.replace(':listing', listing).replace(':collection/:id', `venues/${venue}`)
  const all = whole.includes(':format')
    ? ['csv', 'xlsx', 'json'].map((one) => whole.replace(':format', one))
    : [whole]
  return all.map(
    (one) => `/api${one}?listing=${listing}&venue=${venue}&organisation=${venue}&token=x&title=opvang`,
  )
}
