import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { idOf } from '../access/roles.ts'

const most = 30
const message = `Een organisatie kan niet meer dan ${most} agenda's hebben. Haal er eerst een weg.`

/** Every calendar is work for us and for the other side, again and again. */
export const notTooMany: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const organisation = idOf(data.organisation)
  if (operation !== 'create' || !organisation) return data
  const where = { organisation: { equals: organisation } }
  const { totalDocs } = await req.payload.count({ collection: 'calendars', where, overrideAccess: true, req })
  if (totalDocs >= most) throw new ValidationError({ errors: [{ path: 'organisation', message }], req })
  return data
}
