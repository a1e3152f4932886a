import type { PayloadRequest, Where } from 'payload'

type Asked = { listings: string[]; themes: string[]; areas: string[] }
/** Titles of listings by id, labels of themes by slug, names of areas by code. */
export type Names = { [What in keyof Asked]: Map<string, string> }

/** More are never shown on one page. */
const most = 500

/** What these are called, as far as one may read them. */
export async function namesOf(req: PayloadRequest, asked: Asked): Promise<Names> {
  const [listings, themes, areas] = await Promise.all([
    find(req, 'listings', { id: oneOf(asked.listings) }),
    find(req, 'themes', { slug: oneOf(asked.themes) }),
    find(req, 'areas', { code: oneOf(asked.areas) }),
  ])
  return {
    listings: new Map(listings.map(({ id, title }) => [String(id), title])),
    themes: new Map(themes.map(({ slug, label }) => [slug ?? '', label])),
    areas: new Map(areas.map(({ code, name }) => [code, name])),
  }
}

const oneOf = (values: string[]) => ({ in: [...new Set(values)] })

async function find<Slug extends 'listings' | 'themes' | 'areas'>(
  req: PayloadRequest,
  collection: Slug,
  where: Where,
) {
  const { docs } = await req.payload.find({
    ...{ collection, where, limit: most, pagination: false, depth: 0, locale: 'nl' },
    ...{ overrideAccess: false, user: req.user, req },
  })
  return docs
}
