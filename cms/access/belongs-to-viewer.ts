import { type CollectionBeforeChangeHook, Forbidden } from 'payload'
import { idOf, isEditor, organisationsOf } from './roles.ts'

type Owners = (data: Record<string, unknown>) => string[]

const outside = (ids: string[], own: string[]) => ids.filter((id) => !own.includes(id)).sort()

/**
 * Guards the new value: a rule filters on the listing as it was, not on what it becomes.
 * Whoever is not an editor keeps at least one organisation of their own on it, and neither adds nor removes another's.
 * Work without a user (the seed, imports) is not judged here: it never comes from outside.
 */
export const belongsToViewer =
  (owners: Owners): CollectionBeforeChangeHook =>
  ({ data, originalDoc, req }) => {
    if (!req.user || isEditor(req)) return data
    const own = organisationsOf(req)
    const before = originalDoc ? owners(originalDoc as Record<string, unknown>) : []
    const after = owners({ ...(originalDoc as object), ...(data as object) })
    const keepsOwn = after.some((id) => own.includes(id))
    const leavesOthers = outside(after, own).join() === outside(before, own).join()
    if (!keepsOwn || !leavesOthers) throw new Forbidden(req.t)
    return data
  }

/** Owners as a list of `{ organisation, role }`. */
export const listedOwners: Owners = (data) =>
  ((data.organisations as { organisation: unknown }[] | undefined) ?? []).flatMap(
    ({ organisation }) => idOf(organisation) ?? [],
  )

/** One owner, in the field `organisation`. */
export const singleOwner: Owners = (data) => {
  const id = idOf(data.organisation)
  return id ? [id] : []
}
