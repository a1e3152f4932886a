import type { PayloadRequest } from 'payload'
import { mayBeTold } from '../../venues/may-be-told.ts'
import type { DraftFields } from '../drafts/draft.ts'
import type { Around } from '../saving/from-listing.ts'
import { matchOrganisation, matchVenue } from '../saving/match-existing.ts'
import type { Found } from '../saving/to-listing-data.ts'
import type { Made } from './import-row.ts'

type KnownOrganisation = { id: string; name: string; website?: string | null }
type KnownVenue = {
  id: string
  name: string
  street?: string | null
  postcode?: string | null
  town?: string | null
}
type Fresh = { updatedAt: string }
type Wanted = NonNullable<DraftFields['venue']>
/** What was made is remembered only after the commit. */
export type Finding = { found: Found; made: Made[]; remember: () => void }

const all = { depth: 0, pagination: false } as const
const small = (text: string) => text.toLowerCase().trim()

/** The organisations and venues of the house while an import runs: found, and made where there are none. */
export class House implements Around {
  readonly organisations: Map<string, KnownOrganisation>
  readonly venues: Map<string, KnownVenue>

  constructor(organisations: KnownOrganisation[], venues: KnownVenue[]) {
    this.organisations = new Map(organisations.map((one) => [one.id, one]))
    this.venues = new Map(venues.map((one) => [one.id, one]))
  }

  /** Reads all that may be told to who asks: names and addresses, which fit in memory for any town. */
  static async read(req: PayloadRequest): Promise<House> {
    const { payload } = req
    const organisations = await payload.find({
      collection: 'organisations',
      ...all,
      overrideAccess: true,
      select: { name: true, website: true },
      req,
    })
    const venues = await payload.find({
      collection: 'venues',
      ...all,
      overrideAccess: true,
      select: { name: true, street: true, postcode: true, town: true, organisation: true, secret: true },
      req,
    })
    const told = venues.docs.filter((venue) => mayBeTold(req, venue))
    return new House(organisations.docs as KnownOrganisation[], told as KnownVenue[])
  }

  /** The organisation and the venue that a row means; makes those that are not there, in the transaction of `req`. */
  async findOrMake(req: PayloadRequest, { organisation, venue }: DraftFields): Promise<Finding> {
    const knownOrganisation =
      organisation && matchOrganisation(organisation, [...this.organisations.values()])
    const knownVenue = venue && this.matchPlace(venue)
    const club =
      organisation && !knownOrganisation ? await this.makeOrganisation(req, organisation.name) : undefined
    const place = venue && !knownVenue ? await this.makeVenue(req, venue) : undefined
    return {
      found: { organisation: (knownOrganisation ?? club)?.id, venue: (knownVenue ?? place)?.id },
      made: [club ? noteMade('organisations', club) : [], place ? noteMade('venues', place) : []].flat(),
      remember: () => {
        if (club) this.organisations.set(club.id, club)
        if (place) this.venues.set(place.id, place)
      },
    }
  }

  /** A place of which no street is said is the one of that name, or else of that postcode, without a street. */
  private matchPlace(venue: Wanted): KnownVenue | undefined {
    const known = [...this.venues.values()]
    const name = small(nameOf(venue))
    const isSame = (one: KnownVenue) =>
      small(one.name) === name &&
      (!one.postcode || !venue.postcode || one.postcode === venue.postcode) &&
      (venue.name !== null || !one.street)
    const match = venue.street ? matchVenue(venue, known) : known.find(isSame)
    return match && this.venues.get(match.id)
  }

  private async makeOrganisation(req: PayloadRequest, name: string): Promise<KnownOrganisation & Fresh> {
    const made = await req.payload.create({
      collection: 'organisations',
      data: { name } as never,
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { id: made.id, name, updatedAt: made.updatedAt }
  }

  private async makeVenue(req: PayloadRequest, venue: Wanted): Promise<KnownVenue & Fresh> {
    const { street, postcode, town } = venue
    const data = {
      name: nameOf(venue),
      street: street.slice(0, 120),
      postcode,
      town: town?.slice(0, 80) ?? null,
    }
    const made = await req.payload.create({
      collection: 'venues',
      data: data as never,
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { ...data, id: made.id, updatedAt: made.updatedAt }
  }
}

const noteMade = (
  collection: Made['collection'],
  { id, name, updatedAt }: { id: string; name: string } & Fresh,
): Made => ({
  collection,
  id,
  name,
  updatedAt,
})

const nameOf = ({ name, street, postcode, town }: Wanted) =>
  (name || street || postcode || town || 'Zonder naam').slice(0, 120)
