import type { CollectionSlug } from 'payload'
import { rest } from '../asking/rest.ts'
import type { Cast, Person, Row } from '../cast.ts'
import { fieldPaths } from '../testing/field-paths.ts'

type Doc = Record<string, unknown>
/** A field of a row that this person may see, and its value, which they may not. */
export type Private = { slug: string; id: string; path: string; value: unknown }

/** What stands at a path of a row; of a list the first. */
export const at = (doc: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => {
    const one = Array.isArray(value) ? (value[0] as unknown) : value
    return (one as Doc | null | undefined)?.[name]
  }, doc)

const isSimple = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value)

/** All that is kept of these rows and left out when this person asks for them. */
export async function privateFieldsOf(cast: Cast, person: Person, rows: Row[]): Promise<Private[]> {
  const found: Private[] = []
  for (const { collection, id } of rows) {
    const { status, body } = await rest(cast, person, 'GET', `/${collection}/${id}?depth=0`)
    if (status !== 200 || (body as Doc | null)?.id !== id) continue
    const slug = collection as CollectionSlug
    const kept = await cast.payload.db.findOne<Doc & { id: string }>({
      collection: slug,
      where: { id: { equals: id } },
    })
    const paths = fieldPaths(cast.payload.collections[slug].config.flattenedFields)
    for (const path of paths)
      if (isSimple(at(kept, path)) && at(body, path) === undefined)
        found.push({ slug: collection, id, path, value: at(kept, path) })
  }
  return found
}
