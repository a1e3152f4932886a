import type { CostKind, ListingKind, Weekday } from '#search/vocabulary.ts'
import { atNoon } from '../../calendar-day.ts'
import { parseClock } from '../schedule/parse-clock.ts'

export const placeKinds = ['venue', 'online', 'at-home'] as const
export const oftens = ['weekly', 'once', 'appointment'] as const

/** What the short form asks. Days as `2026-11-24`, times as `10:00`. */
export type Answers = {
  organisation: string
  kind: ListingKind
  title: string
  summary: string
  theme: string
  place: (typeof placeKinds)[number]
  venue: string
  often: (typeof oftens)[number]
  days: Weekday[]
  on: string
  start: string
  end: string
  cost: CostKind
  euros: string
  phone: string
  email: string
}

const isClock = (time: string) => parseClock(time) === time

/** What stands between these answers and being published, by the name of the answer, in the order of the form. */
export function faultsIn(answers: Answers): (keyof Answers)[] {
  const { place, often, cost, end, euros } = answers
  const isTimed = often !== 'appointment'
  const faults: Partial<Record<keyof Answers, boolean>> = {
    title: !answers.title.trim(),
    summary: !answers.summary.trim(),
    theme: !answers.theme,
    days: often === 'weekly' && answers.days.length === 0,
    on: often === 'once' && !answers.on,
    start: isTimed && !isClock(answers.start),
    end: isTimed && end !== '' && !isClock(end),
    venue: place === 'venue' && !answers.venue,
    euros: cost === 'paid' && euros.trim() !== '' && eurosOf(euros) === null,
    organisation: !answers.organisation,
  }
  return Object.entries(faults).flatMap(([name, isFault]) => (isFault ? [name as keyof Answers] : []))
}

/** "2,50" and "2.50" and "€ 2,50"; null when it is no amount. */
function eurosOf(typed: string): number | null {
  const text = typed.replace(/[€\s]/g, '').replace(/,-$/, '').replace(',', '.')
  return /^\d{1,5}(\.\d{1,2})?$/.test(text) ? Number(text) : null
}

const ofWhen = ['days', 'on', 'start', 'end'] as const

/** A time that is not whole yet is not kept: half a time says nothing. */
function scheduleOf(answers: Answers) {
  const { often, days, on, start, end } = answers
  const faults: string[] = faultsIn(answers)
  if (ofWhen.some((name) => faults.includes(name))) return {}
  const times = { start, end: end || null }
  if (often === 'weekly') return { rules: [{ every: 'week', interval: 1, days, ...times }] }
  if (often === 'once') return { dates: [{ on: atNoon(on), ...times }] }
  return { byAppointment: true }
}

/** The answers as the listing that they mean, to be sent to Payload; all the rest keeps its default. */
export function toNewListing(answers: Answers, status: 'draft' | 'published') {
  const { place, cost, phone, email } = answers
  return {
    title: answers.title.trim(),
    summary: answers.summary.trim(),
    kind: answers.kind,
    themes: answers.theme ? [answers.theme] : [],
    whereabouts: place,
    venue: place === 'venue' ? answers.venue || null : null,
    schedule: scheduleOf(answers),
    cost: { case: cost, ...(cost === 'paid' && { euros: eurosOf(answers.euros), per: 'time' }) },
    contact: { phone: phone.trim() || null, email: email.trim() || null },
    organisations: [{ organisation: answers.organisation, role: 'organiser' }],
    _status: status,
  }
}
