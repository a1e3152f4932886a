import type { Payload } from 'payload'
import { poolOf } from '../pool-of.ts'
import type { Happened } from './note-event.ts'
import type { Why } from './watched.ts'

export type Reached = { who: string; phone: string }
export type Call = {
  listing: string
  title: string
  organisation: string
  why: Why
  since: Date
  confirmedAt: Date | null
  phones: Reached[]
  tried: { at: Date; what: Happened; who: string | null; note: string | null }[]
}

/** No more than an editor calls in a day or two. */
const most = 100

const statement = `
  with area_of as (
    select parent_id as listing, areas_id as area from listings_rels where path = 'areas' and areas_id is not null
    union select listings.id, neighbourhood_id from listings join venues on venues.id = venue_id
      where neighbourhood_id is not null)
  select r.listing::text, t.title, o.name as organisation, r.why, r.opened_at as since,
    least(l.confirmed_where_at, l.confirmed_when_at, l.confirmed_contact_at) as "confirmedAt",
    json_build_array(
      json_build_object('who', o.contact_person_name, 'phone', o.contact_person_phone),
      json_build_object('who', o.name, 'phone', o.phone),
      json_build_object('who', l.contact_person, 'phone', l.contact_phone)) as phones,
    (select coalesce(json_agg(json_build_object('at', e.at, 'what', e.what, 'who', u.name, 'note', e.note) order by e.id), '[]')
      from freshness.event e left join users u on u.id = e.person
      where e.listing = r.listing and e.at >= r.opened_at) as tried
  from freshness.round r
  join listings l on l.id = r.listing and l._status = 'published' and l.deleted_at is null and l.hidden is not true
    and l.standing <> 'ended'
  left join listings_locales t on t._parent_id = l.id and t._locale = 'nl'
  left join lateral (
    select org.* from listings_organisations lo join organisations org on org.id = lo.organisation_id
    where lo._parent_id = l.id order by lo._order limit 1) o on true
  where (r.stage = 'to-call' or r.is_unreachable) and (r.call_from is null or r.call_from <= $1)
    and ($2::uuid[] is null or not exists (select 1 from area_of where listing = l.id)
      or exists (select 1 from area_of where listing = l.id and area = any($2)))
  order by r.opened_at, r.listing limit ${most}`

type Row = Omit<Call, 'phones' | 'tried'> & {
  phones: { who: string | null; phone: string | null }[]
  tried: (Omit<Call['tried'][number], 'at'> & { at: string })[]
}

/**
 * Whom the editors should call, the longest unanswered first. For editors only: numbers stand in it that residents do not
 * see. @param areas only listings there, and those without an area; null for all.
 */
export async function readCallList(
  payload: Payload,
  now: Date,
  areas: string[] | null = null,
): Promise<Call[]> {
  const { rows } = await poolOf(payload).query<Row>(statement, [now.toISOString(), areas])
  return rows.map((row) => ({
    ...row,
    phones: distinctPhones(row.phones),
    tried: row.tried.map((one) => ({ ...one, at: new Date(one.at) })),
  }))
}

function distinctPhones(phones: Row['phones']): Reached[] {
  const known = new Map<string, Reached>()
  for (const { who, phone } of phones)
    if (phone?.trim() && !known.has(phone)) known.set(phone, { who: who?.trim() || 'Telefoon', phone })
  return [...known.values()]
}
