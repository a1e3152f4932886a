import type { PayloadRequest } from 'payload'
import { idOf, isEditor, type Role, viewerOf } from '../access/roles.ts'
import type { StoredListing } from '../outbox/stored.ts'
import type { StoredReview } from '../reviews/stored-review.ts'

type Saved = { id: string | number; updatedAt: string; version: StoredListing }
type Person = { id: string; name: string; role: Role }

/** Longer does no save take, in milliseconds. */
const oneSave = 60_000

/**
 * Who saved each version, by its id, where the house noted it: who asked it of the editors, or who confirmed something by
 * publishing. Partners read of the editors that it was them, and no name.
 */
export async function whoSaved(
  req: PayloadRequest,
  versions: Saved[],
  reviews: StoredReview[],
): Promise<Map<string, string>> {
  const asked = new Map(reviews.map(({ version, askedBy }) => [version, askedBy]))
  const ids = new Map(versions.map((one) => [String(one.id), asked.get(String(one.id)) ?? confirmedBy(one)]))
  const people = await readPeople(req, [...ids.values()])
  return new Map(
    [...ids].flatMap(([version, id]) => {
      const person = people.get(id ?? '')
      return person ? [[version, calledBy(req, person)] as const] : []
    }),
  )
}

/** Only publishing confirms; a draft carries on what was confirmed before. */
function confirmedBy({ updatedAt, version }: Saved): string | undefined {
  if (version._status !== 'published') return undefined
  const saved = Date.parse(updatedAt)
  const isThen = (at?: string | null) => Boolean(at) && Math.abs(Date.parse(at!) - saved) < oneSave
  const said = Object.values(version.confirmed ?? {}).find((group) => isThen(group?.at))
  return idOf(said?.by)
}

async function readPeople(req: PayloadRequest, ids: (string | null | undefined)[]) {
  const where = { id: { in: [...new Set(ids.filter((id) => id != null))] } }
  const { docs } = await req.payload.db.find<Person>({ collection: 'users', where, pagination: false, req })
  return new Map(docs.map((person) => [String(person.id), person]))
}

/** As it stands after “door”. */
function calledBy(req: PayloadRequest, { id, name, role }: Person): string {
  if (id === viewerOf(req)?.id) return 'jou'
  return role === 'partner' || isEditor(req) ? name : 'de redactie'
}
