import { inject } from 'vitest'
import sharp from 'sharp'
import { logIn } from '../cms-visitor.ts'
import { type Canary, pointCanary, wordsCanary } from '#seed/leaks/canary.ts'

type Visitor = Awaited<ReturnType<typeof logIn>>
type Doc = Record<string, unknown> & { id: string; slug: string }

/** Different in every run, so that nothing is taken for what another run left. */
const mark = Date.now() % 1_000_000
const letters = (number: number) =>
  Array.from(String(number), (digit) => 'bdfgklmprz'[Number(digit)]).join('')
const rare = (word: string) => `Qw${letters(mark)}${word}`

/** What nobody outside its organisation may read. Made up: no word of it stands anywhere else in the town. */
const secrets = {
  street: `${rare('straat')} 77`,
  postcode: `${7_000 + (mark % 3_000)} ZX`,
  venue: rare('huis'),
  room: rare('zolder'),
  arriving: `Bel aan bij de ${rare('deur')}`,
  note: rare('notitie'),
  draft: rare('concept'),
  unseen: rare('bolwerk'),
  binned: rare('gesprek'),
  reported: rare('melding'),
  claimed: rare('bewijs'),
  person: rare('dame'),
  widget: rare('keuze'),
  calendar: rare('agenda'),
  file: rare('foto'),
  exif: rare('pixel'),
}

/** At the edge, and with no degree that anything else in the town has. */
const point = { lat: 51.478213, lng: 5.396243 }

export const canaries: Canary[] = [
  ...Object.entries(secrets).map(([what, words]) => wordsCanary(what, words)),
  pointCanary('point', point),
]

export type Refuge = {
  editor: Visitor
  owner: Visitor
  organisation: { id: string; slug: string }
  venue: string
  listing: { id: string; slug: string }
  draft: { id: string; slug: string }
  binned: { id: string; slug: string }
  media: string
  widget: string
  calendar: string
  point: typeof point
  secrets: typeof secrets
  /** From here on its place is secret: saved by its own people. */
  hide: () => Promise<void>
  clear: () => Promise<void>
}

const made = async (who: Visitor, path: string, data: object): Promise<Doc> => {
  const { status, body } = await who.ask('POST', path, data)
  if (status !== 201) throw new Error(`${path}: ${status} ${JSON.stringify(body).slice(0, 500)}`)
  return body.doc as Doc
}

/** A picture as a telephone makes it: where it was taken, and by whom, is inside. */
const photo = () =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#468' } })
    .jpeg()
    .withExif({
      IFD0: {
        ImageDescription: `${secrets.exif} ${secrets.street} ${point.lat} ${point.lng}`,
        Artist: secrets.person,
      },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${secrets.exif} ${point.lat}</a></x:xmpmeta>`)
    .toBuffer()

async function upload(token: () => Promise<string>, organisation: string): Promise<string> {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: 'Een voordeur', organisation }))
  const bytes = new Uint8Array(await photo())
  form.append('file', new Blob([bytes], { type: 'image/jpeg' }), `${secrets.file} ${secrets.street}.jpg`)
  const headers = { authorization: `JWT ${await token()}` }
  const answer = await fetch(`${inject('cmsUrl')}/api/media`, { method: 'POST', body: form, headers })
  const { doc } = (await answer.json()) as { doc: { id: string } }
  return doc.id
}

export async function tokenOf(email: string): Promise<string> {
  const body = JSON.stringify({ email, password: inject('seedPassword') })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${inject('cmsUrl')}/api/users/login`, { method: 'POST', body, headers })
  return ((await answer.json()) as { token: string }).token
}

/** An organisation with a house that everybody may still see, and all that is private around it. */
export async function openRefuge(): Promise<Refuge> {
  const editor = await logIn('redactie@example.org')
  const organisation = await made(editor, '/organisations', {
    name: `Stichting Toevlucht ${mark}`,
    kind: 'welfare',
    trust: 'trusted',
    contactPerson: { name: secrets.person, email: `${secrets.person.toLowerCase()}@example.org` },
    internalNote: secrets.note,
  })
  const email = `toevlucht-${mark}@example.org`
  await made(editor, '/users', {
    ...{ email, name: 'Toe Vlucht', role: 'partner', password: inject('seedPassword') },
    memberships: [{ organisation: organisation.id, role: 'owner' }],
  })
  const owner = await logIn(email)
  const organisations = [{ organisation: organisation.id, role: 'organiser' }]
  const venue = await made(owner, '/venues', {
    ...{ name: secrets.venue, street: secrets.street, postcode: secrets.postcode, town: 'Eindhoven' },
    ...{ geo: point, arriving: secrets.arriving, organisation: organisation.id },
  })
  const media = await upload(() => tokenOf(email), organisation.id)
  const soon = new Date(Date.now() + 3 * 86_400_000).toISOString()
  const open = {
    ...{ whereabouts: 'venue', venue: venue.id, room: secrets.room, images: [media], kind: 'activity' },
    ...{ organisations, contact: { person: secrets.person, personAgreed: false } },
    schedule: { dates: [{ on: soon, start: '10:00', end: '12:00', note: 'Inloop' }], note: 'Op afspraak' },
  }
  const listing = await owner.publish(`Nachtopvang ${mark}`, open)
  const binned = await owner.publish(`Bijeenkomst ${secrets.binned}`, {
    ...open,
    slug: `bijeenkomst-${mark}`,
  })
  await owner.update(binned.id, { deletedAt: new Date().toISOString() })
  const draft = await made(owner, '/listings?draft=true', {
    ...{ title: `Later ${secrets.draft}`, slug: `later-${mark}` },
    description: `${secrets.unseen} in de ${secrets.street}`,
    ...{ organisations, whereabouts: 'venue', venue: venue.id, _status: 'draft' },
  })
  const widget = await made(editor, '/widgets', {
    name: secrets.widget,
    organisation: organisation.id,
    choices: `organisatie=${organisation.slug}`,
  })
  const calendar = await made(owner, '/calendars', {
    name: secrets.calendar,
    organisation: organisation.id,
    listing: listing.id,
    address: `https://agenda.example.org/${secrets.calendar}.ics`,
  })
  return {
    ...{
      editor,
      owner,
      organisation,
      venue: venue.id,
      listing,
      draft,
      binned,
      media,
      widget: widget.id,
      calendar: calendar.id,
    },
    ...{ point, secrets },
    hide: async () => {
      const secretAddress = `${secrets.street}, ${secrets.postcode} Eindhoven`
      await owner.update(listing.id, { whereabouts: 'secret', secretAddress, _status: 'published' })
      await owner.update(
        listing.id,
        { description: `${secrets.unseen}: ${secrets.street}`, _status: 'draft' },
        '?draft=true',
      )
    },
    clear: async () => {
      for (const { id } of [listing, binned, draft]) await editor.ask('DELETE', `/listings/${id}?trash=true`)
      await editor.ask('DELETE', `/widgets/${widget.id}`)
      await editor.ask('PATCH', `/organisations/${organisation.id}`, { deletedAt: new Date().toISOString() })
    },
  }
}
