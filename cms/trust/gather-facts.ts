import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { idOf, organisationsOf } from '../access/roles.ts'
import { connectionOf } from '../connection-of.ts'
import type { StoredListing } from '../outbox/stored.ts'
import type { Facts } from './rules.ts'
import { hostsIn } from './traces/hosts-in.ts'
import { phoneIn, phonesIn } from './traces/phones-in.ts'

type Row = { texts: string | null; phones: (string | null)[] | null }
type Counts = { published: number; removed: number; trusts: string[] | null }

/** What the rules want to know about who saves this listing: of their own organisations on it, and of their account. */
export async function gatherFacts(
  req: PayloadRequest,
  listing: StoredListing,
  id: string | null,
): Promise<Facts> {
  const own = organisationsOf(req)
  const theirs = listing.organisations.flatMap(({ organisation }) => idOf(organisation) ?? [])
  const organisations = theirs.filter((one) => own.includes(one))
  const { published, removed, trusts } = await count(req, organisations, id)
  const isTrusted = Boolean(trusts?.includes('trusted')) && !trusts?.includes('withdrawn')
  const hiding = listing.whereabouts === 'secret' ? id : null
  const safety = await gatherSafety(req, { organisations, id, hiding, venue: idOf(listing.venue) ?? null })
  return { isTrusted, ...(await gatherKnown(req, organisations)), published, removed, ...safety }
}

type Safety = {
  was_secret: boolean
  secrets: string[] | null
  houses: string[] | null
  address: string | null
  is_secret: boolean | null
}

/** `hiding`: the listing itself, when it will be at a secret place. */
type Asked = { organisations: string[]; id: string | null; hiding: string | null; venue: string | null }

/** What is or was kept secret of where they are. */
async function gatherSafety(
  req: PayloadRequest,
  { organisations, id, hiding, venue }: Asked,
): Promise<Pick<Facts, 'wasSecret' | 'secrets' | 'houses' | 'venue'>> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<Safety>(sql`
    select
      exists (select 1 from listings where id = ${id}::uuid and whereabouts = 'secret') or exists (
        select 1 from _listings_v where parent_id = ${id}::uuid and version_whereabouts = 'secret') as was_secret,
      ${secretsOf(organisations, hiding)} as secrets,
      (select array_agg(distinct name) from _listings_v join venues on venues.id = version_venue_id
        where parent_id = ${hiding}::uuid) as houses,
      (select concat_ws(e'\\n', street, postcode) from venues where id = ${venue}::uuid) as address,
      (select secret from venues where id = ${venue}::uuid) as is_secret`)
  const { was_secret, secrets, houses, address, is_secret } = rows[0]!
  const place = address === null ? null : { address, isSecret: is_secret ?? false }
  return { wasSecret: was_secret, secrets: secrets ?? [], houses: houses ?? [], venue: place }
}

/**
 * What was written down as secret address with listings of these organisations (and with this one), and the venues that those
 * left behind.
 */
export const secretsOf = (organisations: string[], listing: string | null = null) => sql`(
  with hiding as (
    select id, secret_address from listings where id = ${listing}::uuid or whereabouts = 'secret' and id in (
      select _parent_id from listings_organisations where organisation_id = any(${uuids(organisations)}))
  ), kept as (
    select secret_address as address from hiding
    union select concat_ws(e'\\n', street, postcode) from hiding
      join _listings_v on parent_id = hiding.id join venues on venues.id = version_venue_id and secret
  ) select array_agg(address) from kept where address <> '')`

/** What the houses are called that listings of these organisations left to be secret, and that nobody else is in openly. */
export const housesOf = (organisations: string[]) => sql`(
  select array_agg(distinct name) from listings
    join _listings_v on parent_id = listings.id join venues on venues.id = version_venue_id and secret
  where listings.whereabouts = 'secret' and listings.id in (
    select _parent_id from listings_organisations where organisation_id = any(${uuids(organisations)})))`

/** Web sites and phone numbers that residents can read with these organisations already. */
export async function gatherKnown(
  req: PayloadRequest,
  organisations: string[],
): Promise<Pick<Facts, 'hosts' | 'phones'>> {
  const { texts, phones } = await readShown(req, organisations)
  const told = (texts ?? '').replace(jsonSign, (sign) => (sign === '\\\\' ? '\\' : ' '))
  const known = [...phonesIn(told), ...(phones ?? []).flatMap(phoneIn)]
  return { hosts: new Set(hostsIn(told)), phones: new Set(known) }
}

/** How JSON writes a new line and the like; read as letters they would belong to the word behind it. */
const jsonSign = /\\(?:u[\da-f]{4}|.)/gi

async function count(req: PayloadRequest, organisations: string[], id: string | null): Promise<Counts> {
  const connection = await connectionOf(req)
  const acts = (act: string, since: string) => sql`(
    select count(distinct listing)::int from trust.act
    where account = ${req.user!.id} and act = ${act} and listing is distinct from ${id}::uuid
      and at > now() - ${since}::interval)`
  const { rows } = await connection.execute<Counts>(sql`
    select ${acts('shown', '1 hour')} as published, ${acts('removed', '1 day')} as removed,
      (select array_agg(trust::text) from organisations where id = any(${uuids(organisations)})) as trusts`)
  return rows[0]!
}

/** All that residents can read of and with these organisations, in one text: rows as they are, without what is private. */
async function readShown(req: PayloadRequest, organisations: string[]): Promise<Row> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<Row>(sql`
    with own as (
      select phone, website from organisations where id = any(${uuids(organisations)}) and deleted_at is null
    ), shown as (
      select * from listings where _status = 'published' and deleted_at is null and hidden is not true
        and id in (select _parent_id from listings_organisations where organisation_id = any(${uuids(organisations)}))
    ), told as (
      select (to_jsonb(shown) - array['internal_note', 'hidden_reason', 'secret_address', 'source_url',
        'source_external_id', 'source_name', 'source_licence', 'reporting_line'])::text as words from shown
      union all select to_jsonb(text)::text from listings_locales as text
        where _parent_id in (select id from shown)
      union all select website from own
    )
    select (select string_agg(words, e'\\n') from told) as texts,
      (select array_agg(number) from (
        select unnest(array[contact_phone, contact_whatsapp]) as number from shown union all select phone from own
      ) as numbers) as phones`)
  return rows[0]!
}

/** Ids as one argument of a statement. */
export const uuids = (ids: string[]) => sql`${`{${ids.join()}}`}::uuid[]`
