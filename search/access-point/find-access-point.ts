import { type Condition, toFilterText } from '../condition.ts'
import type { SearchConnection } from '../connection.ts'
import { getDocuments } from '../get-documents.ts'
import { everybody } from '../index-record.ts'
import { askAll, type Question, type Result } from '../questions.ts'
import type { ListingCopy } from '../terms/listing-copy.ts'
import { thatHold } from '../terms/that-hold.ts'
import { chooseAccessPoint, chooseSafetyNet } from './choose-access-point.ts'
import { type Someone, someoneFields } from './someone.ts'

/** Where somebody must be found: areas, smallest first, and what it is about. */
export type Need = { areas: string[]; themes: string[]; municipality: string | null }
/** Whom one may turn to with a need; the helpline of the municipality is there besides. */
export type AccessPoints = { accessPoint: Someone | null; safetyNet: Someone | null }

/** Enough for one area and what serves the whole town. */
const mostDesks = 60
const mostNets = 20

/** Help that is for everybody, without an appointment and without a referral. */
const isDesk: Condition = {
  all: [
    { key: 'access', is: 'walk-in' },
    { key: 'kind', is: 'support' },
    { key: 'rung', oneOf: ['professional', 'volunteer'] },
    { key: 'audiences', is: everybody },
    { key: 'listed', is: true },
  ],
}
const isNet = (themes: string[]): Condition => ({
  all: [
    { key: 'rung', is: 'safety-net' },
    { key: 'themes', oneOf: themes },
    { key: 'listed', is: true },
  ],
})
/** Its areas, the nearest first, and the whole town last. */
const areasAround = ({ areas, municipality }: Need) => [...areas, ...(municipality ? [municipality] : [])]

/**
 * Finds whom one may turn to: the access point for an area and a need, and the safety net when a need has one.
 *
 * @param copy when there is one, nothing is asked of the index
 */
export const findAccessPoint = (
  search: SearchConnection,
  need: Need,
  copy: ListingCopy | undefined,
): Promise<AccessPoints> => (copy ? findInCopy(search, copy, need) : findInIndex(search, need))

async function findInCopy(search: SearchConnection, copy: ListingCopy, need: Need): Promise<AccessPoints> {
  const those = (condition: Condition, among: Uint32Array) => thatHold(copy.traits, among, condition)
  const read = async (places: Uint32Array, most: number) =>
    (await getDocuments(search, copy, [...places.subarray(0, most)])).map(
      (document) => JSON.parse(document.toString()) as Someone,
    )
  const everything = copy.everything().places
  const desks = those(isDesk, everything)
  const nearestDesk = async () => {
    // Near comes first: who is found there is chosen, whatever there is further away.
    for (const area of areasAround(need)) {
      const there = await read(those({ key: 'areas', is: area }, desks), mostDesks)
      const chosen = chooseAccessPoint(there, need.areas, need.themes)
      if (chosen) return chosen
    }
    return null
  }
  const nets = need.themes.length > 0 ? await read(those(isNet(need.themes), everything), mostNets) : []
  return {
    accessPoint: await nearestDesk(),
    safetyNet: chooseSafetyNet(nets, need.areas, need.themes),
  }
}

async function findInIndex(search: SearchConnection, need: Need): Promise<AccessPoints> {
  const near: Condition = { all: [isDesk, { key: 'areas', oneOf: areasAround(need) }] }
  const results = await askAll(search, [
    toQuestion(search, near, mostDesks),
    ...(need.themes.length > 0 ? [toQuestion(search, isNet(need.themes), mostNets)] : []),
  ])
  const [desks, nets] = results.map(toSomeone)
  return {
    accessPoint: chooseAccessPoint(desks ?? [], need.areas, need.themes),
    safetyNet: chooseSafetyNet(nets ?? [], need.areas, need.themes),
  }
}

const toSomeone = ({ hits }: Result): Someone[] => hits.map(({ document }) => document as Someone)

const toQuestion = (search: SearchConnection, condition: Condition, limit: number): Question => ({
  indexUid: search.listings,
  filter: toFilterText(condition),
  attributesToRetrieve: someoneFields.map((field) => `document.${field}`),
  limit,
})
