import type { Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

type Data = RequiredDataFromCollectionSlug<'listings'>

/** Just enough of a town to publish a listing in. */
export type SmallTown = {
  organisation: string
  theme: string
  venue: string
  /** Publishes a listing unless told otherwise. */
  publish: (over?: Partial<Data>, req?: Partial<PayloadRequest>) => Promise<{ id: string; slug: string }>
}

export async function buildSmallTown(payload: Payload): Promise<SmallTown> {
  const create = async (collection: 'organisations' | 'themes' | 'venues' | 'areas', data: object) =>
    String((await payload.create({ collection, data: data as never, depth: 0 })).id)
  const organisation = await create('organisations', {
    name: 'Buurthuis De Brink',
    kind: 'welfare',
    trust: 'trusted',
  })
  const theme = await create('themes', { label: 'Ontmoeten' })
  const centre = { lat: 51.44, lng: 5.48 }
  const gm = await create('areas', { code: 'GM0772', name: 'Eindhoven', level: 'municipality', centre })
  const wk = await create('areas', {
    code: 'WK077211',
    name: 'Centrum',
    level: 'district',
    centre,
    parent: gm,
  })
  await create('areas', {
    code: 'BU07721110',
    name: 'Binnenstad',
    level: 'neighbourhood',
    centre,
    parent: wk,
  })
  const venue = await create('venues', { name: 'De Brink', street: 'Brink 1', geo: centre })
  await payload.updateGlobal({ slug: 'municipality', data: { name: 'Eindhoven', area: gm } as never })
  const publish: SmallTown['publish'] = async (over = {}, req) => {
    const data = {
      title: 'Koffie',
      summary: 'Een kopje koffie met de buren.',
      kind: 'activity',
      themes: [theme],
      access: 'walk-in',
      cost: { case: 'free' },
      whereabouts: 'venue',
      venue,
      stage: 'established',
      standing: 'open',
      organisations: [{ organisation, role: 'organiser' }],
      _status: 'published',
      ...over,
    }
    const draft = data._status === 'draft'
    const doc = await payload.create({
      collection: 'listings',
      data: data as never,
      draft,
      depth: 0,
      ...(req && { req }),
    })
    return { id: String(doc.id), slug: String(doc.slug) }
  }
  return { organisation, theme, venue, publish }
}
