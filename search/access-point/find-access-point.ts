import type { SearchConnection } from '../connection.ts'
import { askAll, type Question, type Result } from '../questions.ts'
import { everybody } from '../index-record.ts'
import { quote } from '../condition.ts'
import { anyOf } from '../to-filter.ts'
import { chooseAccessPoint, chooseSafetyNet } from './choose-access-point.ts'
import { type Someone, someoneFields } from './someone.ts'

/** Where somebody must be found: areas, smallest first, and what it is about. */
export type Need = { areas: string[]; themes: string[]; municipality: string | null }
/** Whom one may turn to with a need; the helpline of the municipality is there besides. */
export type AccessPoints = { accessPoint: Someone | null; safetyNet: Someone | null }

const fields = someoneFields.map((field) => `document.${field}`)
/** Enough for one area and what serves the whole town. */
const mostDesks = 60
const mostNets = 20

/** Finds whom one may turn to: the access point for an area and a need, and the safety net when a need has one. */
export async function findAccessPoint(search: SearchConnection, need: Need): Promise<AccessPoints> {
  const results = await askAll(search, [
    desks(search, need),
    ...(need.themes.length > 0 ? [nets(search, need)] : []),
  ])
  const [near, safe] = results.map(toSomeone)
  return {
    accessPoint: chooseAccessPoint(near ?? [], need.areas, need.themes),
    safetyNet: chooseSafetyNet(safe ?? [], need.areas, need.themes),
  }
}

const toSomeone = ({ hits }: Result): Someone[] => hits.map(({ document }) => document as Someone)

/** Help that is for everybody, without an appointment and without a referral: here, or for the whole town. */
const desks = (search: SearchConnection, { areas, municipality }: Need): Question => ({
  indexUid: search.listings,
  filter: [
    'find.listed = true',
    'find.kind = support',
    anyOf('access', ['walk-in']),
    anyOf('rung', ['professional', 'volunteer']),
    `find.audiences = ${quote(everybody)}`,
    anyOf('areas', [...areas, ...(municipality ? [municipality] : [])]),
  ],
  attributesToRetrieve: fields,
  limit: mostDesks,
})

const nets = (search: SearchConnection, { themes }: Need): Question => ({
  indexUid: search.listings,
  filter: ['find.listed = true', anyOf('rung', ['safety-net']), anyOf('themes', themes)],
  attributesToRetrieve: fields,
  limit: mostNets,
})
