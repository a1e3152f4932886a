import type { PayloadRequest } from 'payload'

/** Who a mail is from, in words: the map of this town. */
export async function senderName(req: PayloadRequest): Promise<string> {
  const town = await req.payload.findGlobal({ slug: 'municipality', depth: 0, overrideAccess: true, req })
  return town.name ? `Sociale kaart ${town.name}` : 'Sociale kaart'
}
