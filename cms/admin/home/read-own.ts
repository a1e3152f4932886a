import type { PayloadRequest, Where } from 'payload'
import type { Schedule } from '#search/document.ts'
import { hasTimes, nextOccurrence } from '#search/time/occurrences.ts'
import { type LocalDate, localNow } from '#search/time/local-date.ts'
import { organisationsOf } from '../../access/roles.ts'
import { calendarDay } from '../../calendar-day.ts'
import { toSchedule } from '../../listings/to-schedule.ts'
import { usualRhythm } from '../../freshness/rules.ts'
import { whyDue } from '../../freshness/why-due.ts'
import type { StoredListing, StoredMunicipality } from '../../outbox/stored.ts'
import type { Listing } from '../../payload-types.ts'
import { toPreview } from '../schedule/to-preview.ts'
import { type Around, readAround } from './read-around.ts'
import { type NeedKind, needKinds, needsOf } from './needs-of.ts'

/** A listing on the home of whose it is. */
export type OwnListing = {
  id: string
  title: string
  isPublished: boolean
  needs: NeedKind[]
  /** The next time it is on, when there is one. */
  next: { date: LocalDate; start: string } | null
  hiddenReason: string | null
}

const mostShown = 200

/** The listings of one's own organisations with what each needs, the most pressing first. */
export async function readOwn(req: PayloadRequest, now: Date): Promise<OwnListing[]> {
  const own = organisationsOf(req)
  if (own.length === 0) return []
  const where = { 'organisations.organisation': { in: own } }
  const [newest, live, municipality, around] = await Promise.all([
    find(req, where, true),
    find(req, where, false),
    req.payload.findGlobal({ slug: 'municipality', depth: 0, overrideAccess: false, user: req.user, req }),
    readAround(req, own),
  ])
  const published = new Map(live.filter(isLive).map((listing) => [listing.id, listing]))
  const listings = newest.map((listing) =>
    toOwn(listing, published.get(listing.id), { municipality, around, now }),
  )
  return listings.sort((a, b) => urgency(a) - urgency(b) || a.title.localeCompare(b.title, 'nl'))
}

const isLive = ({ _status }: Listing) => _status === 'published'
const urgency = ({ needs: [first] }: OwnListing) => (first ? needKinds.indexOf(first) : needKinds.length)

async function find(req: PayloadRequest, where: Where, draft: boolean): Promise<Listing[]> {
  const { docs } = await req.payload.find({
    collection: 'listings',
    ...{ where, draft, overrideAccess: false, user: req.user, req },
    ...{ depth: 0, limit: mostShown, pagination: false, sort: '-updatedAt', locale: 'nl' },
  })
  return docs
}

const dayOf = (moment: string | null | undefined): LocalDate | null => (moment ? calendarDay(moment) : null)

type Told = { municipality: StoredMunicipality; around: Around; now: Date }

/** What residents see decides, and of what they do not see yet, what was typed. */
function toOwn(newest: Listing, live: Listing | undefined, { municipality, around, now }: Told): OwnListing {
  const shown = live ?? newest
  const id = String(newest.id)
  const schedule = scheduleOf(shown, municipality)
  const next = shown.standing === 'ended' ? null : nextOccurrence(schedule, localNow(now))
  const known = {
    isPublished: live !== undefined,
    hasNewerDraft: live !== undefined && newest._status === 'draft',
    isHidden: Boolean(shown.hidden),
    standing: shown.standing,
    pausedUntil: dayOf(shown.pausedUntil),
    trialUntil: shown.stage === 'trial' ? dayOf(shown.trialUntil) : null,
    noticeUntil: shown.notice ? dayOf(shown.noticeUntil) : null,
    hasTimes: hasTimes(schedule),
    next: next?.date ?? null,
    review: around.reviews.get(id) ?? null,
    isReported: around.reported.has(id),
    isDue: isDue(shown, around, now),
  }
  return {
    id,
    title: newest.title || '',
    isPublished: known.isPublished,
    needs: needsOf(known, localNow(now).date),
    next: next && { date: next.date, start: next.start },
    hiddenReason: shown.hiddenReason ?? null,
  }
}

/** Of a draft a time may be half typed: what is not whole yet is left out, as in the form. */
function scheduleOf({ schedule }: Listing, municipality: StoredMunicipality): Schedule {
  const shut = { schedule: { closedInSchoolHols: true } } as StoredListing
  const { rules, dates, exceptions, ...rest } = schedule ?? {}
  const draft = { ...rest, rules: rules ?? [], dates: dates ?? [], exceptions: exceptions ?? [] }
  return toPreview(draft, toSchedule(shut, municipality).closed).schedule
}

/** Whether it is time to look at it again, as the one who asks by mail counts it. */
function isDue({ confirmed, rhythm, season, organisations }: Listing, around: Around, now: Date): boolean {
  const first = around.organisations.get(String(organisations?.[0]?.organisation))
  const moments = [confirmed?.where?.at, confirmed?.when?.at, confirmed?.contact?.at]
  const isWhole = moments.every((at) => at != null)
  const month = season ?? first?.season
  const why = whyDue(
    {
      rhythm: rhythm ?? first?.rhythm ?? usualRhythm,
      season: month ? Number(month) : null,
      confirmedAt: isWhole ? new Date(Math.min(...moments.map((at) => Date.parse(at!)))) : null,
      // A pause or a trial that is over is said in its own words.
      pausedUntil: null,
      trialUntil: null,
    },
    now,
  )
  return why !== null
}
