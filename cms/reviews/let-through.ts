import type { PayloadRequest } from 'payload'
import type { Organisation } from '../payload-types.ts'

/** An editor showed listings of these organisations: those that were new publish by themselves from now on. */
export async function letThrough(req: PayloadRequest, organisations: string[]): Promise<void> {
  const { docs } = await req.payload.db.find<Organisation>({
    collection: 'organisations',
    where: { and: [{ id: { in: organisations } }, { trust: { equals: 'new' } }] },
    pagination: false,
    req,
  })
  for (const { id } of docs)
    await req.payload.db.updateOne({ collection: 'organisations', id, data: { trust: 'trusted' }, req })
}
