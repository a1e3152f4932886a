import type { PayloadRequest } from 'payload'
import type { KnownTerm, KnownTown } from '../drafts/known-town.ts'

type Lists = 'themes' | 'audiences' | 'areas'
const all = { depth: 0, pagination: false, locale: 'nl' } as const

/** The town's own lists, and how each term is called. */
export type Town = KnownTown & { labels: Map<string, string> }

/** The town's own lists with all words for their terms, and how each term is called. No person asks for it: they are no secret. */
export async function readTown(req: PayloadRequest): Promise<Town> {
  const find = async (collection: Lists) =>
    (await req.payload.find({ collection, ...all, overrideAccess: true, req })).docs
  const themes = (await find('themes')) as {
    id: string
    label: string
    everyday?: string[]
    professional?: string[]
  }[]
  const audiences = (await find('audiences')) as { id: string; label: string; altLabels?: string[] }[]
  const areas = (await find('areas')) as { id: string; name: string }[]
  const named = (id: string, label: string, more: (string[] | null | undefined)[]): KnownTerm => ({
    id,
    words: [label, ...more.flatMap((list) => list ?? [])],
  })
  const town = {
    themes: themes.map((one) => named(one.id, one.label, [one.everyday, one.professional])),
    audiences: audiences.map((one) => named(one.id, one.label, [one.altLabels])),
    areas: areas.map((one) => named(one.id, one.name, [])),
  }
  const terms = [...town.themes, ...town.audiences, ...town.areas]
  return { ...town, labels: new Map(terms.map(({ id, words }) => [id, words[0]!])) }
}
