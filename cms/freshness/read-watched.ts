import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { calendarDay } from '../calendar-day.ts'
import { connectionOf } from '../connection-of.ts'
import { bounceDays, gatherDays, rhythmDays, type Stage, usualRhythm } from './rules.ts'
import type { Asked, Rhythm, Watched, Why } from './watched.ts'

export type Reader = Asked & { name: string; email: string }

type Row = {
  id: string
  rhythm: Rhythm | null
  season: string | null
  confirmed_at: string | null
  paused_until: string | null
  trial_until: string | null
  people: { id: string; owner: boolean }[] | null
  why: Why | null
  opened_at: string
  stage: Stage
  stage_at: string
  is_unreachable: boolean
}

/** Nobody is asked about what was confirmed so recently, whatever the rhythm. */
const soonest = rhythmDays.monthly - gatherDays

/** What residents can see, has not ended, and may be asked about now. */
const statement = (now: Date) => sql`
  select l.id::text, coalesce(l.rhythm::text, o.rhythm::text) as rhythm,
    coalesce(l.season::text, o.season::text) as season,
    case when l.confirmed_where_at is not null and l.confirmed_when_at is not null and l.confirmed_contact_at is not null
      then least(l.confirmed_where_at, l.confirmed_when_at, l.confirmed_contact_at) end::text as confirmed_at,
    case when l.standing = 'paused' then l.paused_until end::text as paused_until,
    case when l.stage = 'trial' then l.trial_until end::text as trial_until,
    (select json_agg(json_build_object('id', u.id, 'owner', m.role = 'owner') order by u.id)
      from listings_organisations lo
      join organisations mine on mine.id = lo.organisation_id and mine.deleted_at is null
      join users_memberships m on m.organisation_id = lo.organisation_id
      join users u on u.id = m._parent_id and u.disabled is not true
      where lo._parent_id = l.id and lo.role <> 'funder') as people,
    r.why, r.opened_at::text, r.stage, r.stage_at::text, r.is_unreachable
  from listings l
  left join freshness.round r on r.listing = l.id
  left join lateral (
    select org.rhythm, org.season from listings_organisations lo join organisations org on org.id = lo.organisation_id
    where lo._parent_id = l.id order by lo._order limit 1) o on true
  where l._status = 'published' and l.deleted_at is null and l.hidden is not true and l.standing <> 'ended'
    and (r.listing is not null or l.season is not null or o.season is not null
      or l.paused_until is not null or l.trial_until is not null
      or l.confirmed_where_at is null or l.confirmed_when_at is null or l.confirmed_contact_at is null
      or least(l.confirmed_where_at, l.confirmed_when_at, l.confirmed_contact_at)
        < ${now.toISOString()}::timestamptz - ${soonest} * interval '1 day')
  order by l.id`

const moment = (text: string | null) => (text === null ? null : new Date(text))

function toWatched(row: Row): Watched {
  const people = row.people ?? []
  const distinct = (some: typeof people) => [...new Set(some.map(({ id }) => id))]
  return {
    id: row.id,
    rhythm: row.rhythm ?? usualRhythm,
    season: row.season === null ? null : Number(row.season),
    confirmedAt: moment(row.confirmed_at),
    pausedUntil: row.paused_until && calendarDay(row.paused_until),
    trialUntil: row.trial_until && calendarDay(row.trial_until),
    owners: distinct(people.filter(({ owner }) => owner)),
    everyone: distinct(people),
    round: row.why && {
      why: row.why,
      openedAt: new Date(row.opened_at),
      stage: row.stage,
      stageAt: new Date(row.stage_at),
      isUnreachable: row.is_unreachable,
    },
  }
}

/** All that may be asked about now, with the question that is open about it. */
export async function readWatched(req: PayloadRequest, now: Date): Promise<Watched[]> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<Row>(statement(now))
  return rows.map(toWatched)
}

type Person = {
  id: string
  name: string
  email: string
  last_at: string | null
  last_state: string | null
  silent: boolean
}

/** The people who can be asked, with what became of the last of these mails to their address. */
export async function readPeople(
  req: PayloadRequest,
  ids: string[],
  now: Date,
): Promise<Map<string, Reader>> {
  if (ids.length === 0) return new Map()
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<Person>(sql`
    select u.id::text, u.name, u.email, last.at::text as last_at, last.state as last_state,
      exists (select 1 from freshness.silent where person = u.id) as silent
    from users u left join lateral (
      select m.created_at as at, m.state::text as state from mails m
      where m.recipient = lower(u.email) and m.kind = 'freshness' order by m.created_at desc limit 1) last on true
    where u.id = any(${sql.param(`{${ids.join(',')}}`)}::uuid[])`)
  return new Map(rows.map((row) => [row.id, toReader(row, now)]))
}

function toReader({ id, name, email, last_at, last_state, silent }: Person, now: Date): Reader {
  const lastMailAt = moment(last_at)
  const isRecent = lastMailAt !== null && now.getTime() - lastMailAt.getTime() < bounceDays * 86_400_000
  return {
    id,
    name,
    email,
    lastMailAt,
    isMailPending: last_state === 'waiting' || last_state === 'sending',
    isBouncing: isRecent && (last_state === 'refused' || last_state === 'gave-up'),
    isSilent: silent,
  }
}
