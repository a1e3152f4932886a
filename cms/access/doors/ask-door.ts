import { rest } from '../asking/rest.ts'
import { type Cast, type Person, rowOf } from '../cast.ts'
import type { Door } from '../malformed/odd-question.ts'

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

/** The status of a plain question at a door, from a page of our own, with an empty form where a form is expected. */
export async function askDoor(cast: Cast, door: Door, person: Person): Promise<number> {
  const hasBody = door.method !== 'GET' && door.method !== 'DELETE'
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const headers = {
    origin: cast.payload.config.serverURL,
    ...(hasBody && !door.path.startsWith('/users') && form),
  }
  const body = door.path.startsWith('/users') && hasBody ? {} : undefined
  return (await rest(cast, person, door.method, filledIn(cast, door), body, headers)).status
}
