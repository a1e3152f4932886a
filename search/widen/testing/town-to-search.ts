import { growDocuments } from '#ops/bench-search/grow-documents.ts'
import type { ListingDocument } from '../../document.ts'
import { putListings } from '../../listing-index.ts'
import { keepTerms } from '../../terms/keep-terms.ts'
import { makeCopy } from '../../terms/listing-copy.ts'
import { anEmptyIndex, type EmptyIndex } from '../../testing/an-empty-index.ts'
import type { Surroundings } from '../../to-filter.ts'
import { toNeeds } from '../../words/need-phrases.ts'
import { toWidenTown, type WidenTown } from '../widen-town.ts'

/** The example town in a real index, and what there is to know of it. */
export type TownToSearch = {
  search: EmptyIndex
  /** Those that have not ended. */
  listings: ListingDocument[]
  /** The ended ones too. */
  all: ListingDocument[]
  around: Surroundings
  town: WidenTown
  /** Reads into the copy what was written since. */
  renew: () => Promise<unknown>
  helpline: string
  choices: { districts: string[]; themes: string[]; audiences: string[]; lifeDomains: string[] }
}

export const theMorning = new Date('2026-11-24T09:00:00+01:00')

/** Puts the example town in an index of its own. */
export async function townToSearch(name: string): Promise<TownToSearch> {
  const search = await anEmptyIndex(name)
  const { listings, town } = growDocuments(theMorning)
  await putListings(search, listings, theMorning)
  const termsAt = keepTerms(search)
  const { index } = await termsAt('filled')
  const areas = new Map(town.flatMap((one) => (one.type === 'area' ? [[one.code, one] as const] : [])))
  const slugs = (type: string) => town.flatMap((one) => (one.type === type ? [one.slug] : []))
  const themes = town.filter((one) => one.type === 'theme')
  const needs = toNeeds(town)
  const municipality = town.find((one) => one.type === 'municipality')!
  return {
    search,
    all: listings,
    listings: listings.filter(({ standing }) => standing.is !== 'ended'),
    around: {
      now: theMorning,
      centreOf: (code) => areas.get(code)?.centre,
      municipality: 'GM0772',
      copy: makeCopy(index, needs),
    },
    town: toWidenTown({ areas, themes, needs }),
    renew: () => termsAt('changed'),
    helpline: municipality.helpline.phone,
    choices: {
      districts: [...areas.values()].filter(({ level }) => level === 'district').map(({ code }) => code),
      themes: slugs('theme'),
      audiences: slugs('audience'),
      lifeDomains: slugs('lifeDomain'),
    },
  }
}
