import type { PayloadRequest } from 'payload'

type Asked = { listings: string[]; themes: string[]; areas: string[] }
/** Titles of listings by id, labels of themes by slug, names of areas by code. */
export type Names = { [What in keyof Asked]: Map<string, string> }

/** What these are called, as far as one may read them. */
export async function namesOf(req: PayloadRequest, { listings, themes, areas }: Asked): Promise<Names> {
  const around = {
    overrideAccess: false,
    user: req.user,
    req,
    depth: 0,
    pagination: false,
    locale: 'nl',
  } as const
  const oneOf = (values: string[]) => ({ in: [...new Set(values)] })
  const [titled, labelled, named] = await Promise.all([
    req.payload.find({
      collection: 'listings',
      where: { id: oneOf(listings) },
      ...around,
      select: { title: true },
    }),
    req.payload.find({
      collection: 'themes',
      where: { slug: oneOf(themes) },
      ...around,
      select: { slug: true, label: true },
    }),
    req.payload.find({
      collection: 'areas',
      where: { code: oneOf(areas) },
      ...around,
      select: { code: true, name: true },
    }),
  ])
  return {
    listings: new Map(titled.docs.map(({ id, title }) => [String(id), title])),
    themes: new Map(labelled.docs.map(({ slug, label }) => [slug ?? '', label])),
    areas: new Map(named.docs.map(({ code, name }) => [code, name])),
  }
}
