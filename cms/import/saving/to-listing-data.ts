import type { DraftFields } from '../drafts/draft.ts'
import { atNoon } from '../../calendar-day.ts'
import type { Listing } from '../../payload-types.ts'

/** What a listing is saved with; every field by itself may be left out, because an import touches few. */
export type ListingData = Partial<
  Omit<Listing, 'id' | 'contact' | 'cost' | 'schedule' | 'summary' | 'kind' | 'access'>
> & {
  summary?: string | null
  kind?: Listing['kind']
  access?: Listing['access']
  contact?: Partial<NonNullable<Listing['contact']>>
  cost?: Partial<Listing['cost']>
  schedule?: Partial<NonNullable<Listing['schedule']>>
}

/** The ids that an organisation and a place of the file have in the house. */
export type Found = { organisation?: string | undefined; venue?: string | undefined }

type Writers = {
  [Field in keyof Required<DraftFields>]: (value: DraftFields[Field], found: Found) => ListingData
}

const noSchedule = { rules: [], dates: [], byAppointment: false, note: null }

function toSchedule(schedule: DraftFields['schedule']): ListingData {
  if (!schedule) return { schedule: noSchedule }
  const { rules, dates, byAppointment, note } = schedule
  return {
    schedule: {
      rules,
      dates: dates.map(({ on, start, end }) => ({ on: atNoon(on), start, end })),
      byAppointment,
      note,
    },
  }
}

/** One field of an import to what is saved of it. Written by naming: what is not here is never touched. */
const writers: Writers = {
  title: (title) => (title ? { title } : {}),
  summary: (summary) => ({ summary: summary ?? null }),
  description: (description) => ({ description: description ?? null }),
  kind: (kind) => (kind ? { kind } : {}),
  themes: (themes) => ({ themes: themes ?? [] }),
  audiences: (audiences) => ({ audiences: audiences ?? [] }),
  areas: (areas) => ({ areas: areas ?? [] }),
  ages: (ages) => ({ ages: { from: ages?.from ?? null, until: ages?.until ?? null } }),
  organisation: (_, { organisation }) =>
    organisation ? { organisations: [{ organisation, role: 'organiser' }] } : {},
  venue: (_, { venue }) => ({ venue: venue ?? null }),
  schedule: toSchedule,
  access: (access) => (access ? { access } : {}),
  howToJoin: (howToJoin) => ({ howToJoin: howToJoin ?? null }),
  cost: (cost) => ({
    cost: { case: cost?.case ?? 'unknown', euros: cost?.euros ?? null, note: cost?.note ?? null },
  }),
  phone: (phone) => ({ contact: { phone: phone ?? null } }),
  email: (email) => ({ contact: { email: email ?? null } }),
  website: (website) => ({ contact: { website: website ?? null } }),
  note: (note) => ({ internalNote: note ?? null }),
}

/** The named fields of an import as what is saved of a listing: all of them for a new one, few for a change. */
export function toListingData(
  fields: DraftFields,
  names: (keyof DraftFields)[],
  found: Found = {},
): ListingData {
  const parts = names.map((name) =>
    (writers[name] as (value: unknown, found: Found) => ListingData)(fields[name], found),
  )
  const contact = Object.assign({}, ...parts.map((part) => part.contact ?? {})) as ListingData['contact']
  const data = Object.assign({}, ...parts) as ListingData
  return parts.some((part) => part.contact) ? { ...data, contact: contact! } : data
}

/** A new listing: a draft with all that the row says, under the source's name and own id. */
export function toNewListing(
  fields: DraftFields,
  found: Found,
  source: { name: string; key: string },
): ListingData {
  const names = Object.keys(fields) as (keyof DraftFields)[]
  return {
    cost: { case: 'unknown' },
    ...toListingData(fields, names, found),
    source: { name: source.name, externalId: source.key },
    _status: 'draft',
  }
}
