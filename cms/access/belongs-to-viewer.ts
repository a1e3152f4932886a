import { type CollectionBeforeChangeHook, Forbidden } from 'payload'
import { idOf, isEditor, organisationsOf } from './roles.ts'

type Stake = { organisation: unknown; role?: string }
type Stakes = (data: Record<string, unknown>) => Stake[]

const ids = (stakes: Stake[]) => stakes.flatMap(({ organisation }) => idOf(organisation) ?? [])

/** What the others have in it, as one word to compare: who they are, and as what. */
const ofOthers = (stakes: Stake[], own: string[]) =>
  stakes
    .flatMap(({ organisation, role }) => {
      const id = idOf(organisation)
      return id && !own.includes(id) ? `${id} ${role}` : []
    })
    .sort()
    .join()

/**
 * Guards the new value: a rule filters on the listing as it was, not on what it becomes.
 * Whoever is not an editor keeps at least one organisation of their own on it, and neither adds nor removes another's.
 * A copy is new, so nobody else's comes with it; and nobody makes what is another's their own by copying.
 * Work without a user (the seed, imports) is not judged here: it never comes from outside.
 */
export const belongsToViewer =
  (stakes: Stakes): CollectionBeforeChangeHook =>
  ({ data, originalDoc, operation, req }) => {
    if (!req.user || isEditor(req)) return data
    const own = organisationsOf(req)
    const before = stakes((originalDoc ?? {}) as Record<string, unknown>)
    const after = stakes({ ...(originalDoc as object), ...(data as object) })
    const isTheirs = (list: Stake[]) => ids(list).some((id) => own.includes(id))
    const wasTheirs = ids(before).length === 0 || isTheirs(before)
    const others = operation === 'update' ? ofOthers(before, own) : ''
    if (!wasTheirs || !isTheirs(after) || ofOthers(after, own) !== others) throw new Forbidden(req.t)
    return data
  }

const isStake = (row: unknown): row is Stake => typeof row === 'object' && row !== null

/** Owners as a list of `{ organisation, role }`. What somebody filled in so far may have any shape. */
export const listedStakes: Stakes = ({ organisations }) =>
  Array.isArray(organisations) ? organisations.filter(isStake) : []
export const listedOwners = (data: Record<string, unknown>): string[] => ids(listedStakes(data))

/** One owner, in the field `organisation`. */
export const singleStake: Stakes = ({ organisation }) => [{ organisation }]
