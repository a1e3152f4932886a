import { rest, type RestAnswer } from '../asking/rest.ts'
import { type Cast, mailOf, type Person, rowOf } from '../cast.ts'
import type { Door } from '../testing/odd-question.ts'

/** Who tries every door, of what is organisation B's. */
export const tryers = ['nobody', 'ofA', 'ofB', 'editor', 'admin'] as const satisfies Person[]

const noId = '00000000-0000-4000-8000-000000000000'

/** What stands in the place of `:id` and the like: always what is B's. */
function filledIn(cast: Cast, { path }: Door): string {
  const slug = /^\/([\w-]+)\/:/.exec(path)?.[1] ?? ''
  const row = cast.rows.find((one) => one.collection === slug && one.owners.join() === 'B')
  const listing = rowOf(cast, 'listings', ['B'], 'published').id
  return path
    .replace(':collection/:id', `venues/${rowOf(cast, 'venues', ['B'], 'plain').id}`)
    .replace(':listing', listing)
    .replace(':format', 'json')
    .replace(':filename', 'er-is-niets.webp')
    .replace(':key', 'key-ofB')
    .replace(/:\w+\??/, row?.id ?? noId)
}

/** What any of the doors might want to know, all of it about what is B's. */
function toldAt(cast: Cast, path: string): Record<string, string> {
  const idOf = (slug: string) =>
    cast.rows.find((one) => one.collection === slug && one.owners.join() === 'B')?.id ?? noId
  return {
    organisation: cast.organisations.B,
    person: cast.user.ofB!.id,
    listing: rowOf(cast, 'listings', ['B'], 'published').id,
    review: idOf('reviews'),
    id: path.includes('claim')
      ? (cast.rows.find((one) => one.collection === 'claims')?.id ?? noId)
      : idOf('reports'),
    ...{
      version: noId,
      result: 'wrong',
      decision: 'approved',
      reason: 'Daarom',
      why: 'Daarom',
      title: 'Anders',
    },
    ...{ answer: 'Nee', change: 'make-owner', name: 'Nieuw', as: 'was', source: 'x', text: 'straat' },
    ...{ email: mailOf('ofB'), password: 'fout', token: 'x' },
  }
}

/** A preference is given back as it was said, so what is said in one must not be private. */
const innerBody = ({ path }: Door, told: Record<string, string>) =>
  path.startsWith('/payload-') ? { value: { x: 1 } } : told

/** What a door says to this question, from a page of our own. */
export async function askDoor(cast: Cast, door: Door, person: Person): Promise<RestAnswer> {
  const hasBody = door.method !== 'GET' && door.method !== 'DELETE'
  const told = toldAt(cast, door.path)
  const isOwn = !/^\/(users|payload-|globals|access)/.test(door.path)
  const path = filledIn(cast, door) + (hasBody || !isOwn ? '' : `?${new URLSearchParams(told).toString()}`)
  const headers = { origin: cast.payload.config.serverURL, 'sec-fetch-site': 'same-origin' }
  const body = !hasBody ? undefined : isOwn ? new URLSearchParams(told) : innerBody(door, told)
  return rest(cast, person, door.method, path, body, headers)
}
