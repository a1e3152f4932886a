import { addDays, localNow } from '#search/time/local-date.ts'
import type { FedDate } from '../fed-date.ts'
import { type CalendarEvent, type CalendarTime, toCalendarEvent } from './calendar-event.ts'
import { expandRule } from './expand-rule.ts'
import { describedZones } from './find-zone.ts'
import { splitCalendar } from './split-calendar.ts'

export type ReadCalendar = {
  dates: FedDate[]
  /** What was left out or taken for something else, how often. */
  remarks: Partial<Record<Remark, number>>
}
export type Remark = 'whole-day' | 'private' | 'unreadable' | 'odd-rule' | 'strange-zone' | 'too-many'

const daysAhead = 366
const mostDates = 400
const mostDaysLookedAt = 500_000
const dayLength = 86_400_000

/** A time of an event: when it was planned, and what became of it. */
type Time = { key: string; planned: number; event: CalendarEvent; change: CalendarEvent | null }

/**
 * All that a calendar plans from today until a year ahead, in order, each time once; no more than 400.
 * @param only keeps what has this in its title.
 * @throws NotACalendar
 */
export function readCalendar(text: string, now: Date, only = ''): ReadCalendar {
  const blocks = splitCalendar(text, addDays(localNow(now).date, -32))
  const zones = describedZones(blocks.zones)
  const remarks: ReadCalendar['remarks'] = {}
  const note: Note = (remark, times = 1) => void (remarks[remark] = (remarks[remark] ?? 0) + times)
  const events = blocks.events.flatMap((block) => toCalendarEvent(block, zones) ?? [])
  if (events.length < blocks.events.length) note('unreadable', blocks.events.length - events.length)
  if (blocks.isCut) note('too-many')
  const wanted = sift(events, only.trim().toLowerCase(), note)
  const budget = { days: mostDaysLookedAt }
  const times = [...bySeries(wanted).values()].flatMap((series) => timesOf(series, now, budget))
  const dates = withoutDoubles(times.flatMap((time) => toFedDate(time, now) ?? []))
  if (budget.days <= 0 || dates.length > mostDates) note('too-many')
  return { dates: dates.slice(0, mostDates), remarks }
}

type Note = (remark: Remark, times?: number) => void

/** Whole days say no time that one could come at, and what is private stays so; the changes of a series go with it. */
function sift(events: CalendarEvent[], only: string, note: Note): CalendarEvent[] {
  const isAbout = ({ title }: CalendarEvent) => title.toLowerCase().includes(only)
  const isWanted = (event: CalendarEvent) => isAbout(event) && !event.isPrivate && !event.start.isDay
  const series = events.filter(({ instead }) => !instead)
  const known = new Set(series.map(({ uid }) => uid))
  const kept = new Set(series.filter(isWanted).map(({ uid }) => uid))
  for (const event of events.filter(isAbout)) noteOdd(event, note)
  return events.filter((event) =>
    event.instead && known.has(event.uid) ? kept.has(event.uid) : isWanted(event),
  )
}

function noteOdd({ isPrivate, start, hasOddRule, strangeZones }: CalendarEvent, note: Note) {
  if (isPrivate) note('private')
  else if (start.isDay) note('whole-day')
  if (hasOddRule) note('odd-rule')
  if (strangeZones.length > 0) note('strange-zone')
}

const bySeries = (events: CalendarEvent[]) => Map.groupBy(events, ({ uid }) => uid)

const newest = (one: CalendarEvent | undefined, other: CalendarEvent) =>
  one && one.sequence > other.sequence ? one : other

function timesOf(series: CalendarEvent[], now: Date, budget: { days: number }): Time[] {
  const uid = series[0]!.uid
  const main = series.filter(({ instead }) => !instead).reduce<CalendarEvent | undefined>(newest, undefined)
  const changes = new Map<number, CalendarEvent>()
  for (const one of series)
    if (one.instead) changes.set(one.instead.moment, newest(changes.get(one.instead.moment), one))
  const planned = main ? plannedBy(main, now, budget) : []
  const keyOf = (moment: number) => `${uid} ${new Date(moment).toISOString().slice(0, 16)}Z`
  const times: Time[] = planned.map((moment) => {
    const change = changes.get(moment) ?? null
    changes.delete(moment)
    return { key: keyOf(moment), planned: moment, event: main!, change }
  })
  // Changed times of a series that is elsewhere, or whose time is not among those it plans.
  for (const [moment, one] of changes)
    if (!one.isCancelled && !one.isPrivate && !one.start.isDay && !(main && isGone(main, moment)))
      times.push({ key: keyOf(moment), planned: one.start.moment, event: one, change: null })
  return times
}

/** By the moment; and a bare date, as some write it, takes out that whole day. */
const isGone = ({ gone, start }: CalendarEvent, moment: number) =>
  gone.some((one) =>
    one.isDay ? start.clock.toWall(moment).startsWith(one.wall.slice(0, 10)) : one.moment === moment,
  )

/** The moments at which an event was planned, in and around the year that counts. */
function plannedBy(event: CalendarEvent, now: Date, budget: { days: number }): number[] {
  const { start, rule, extra } = event
  const today = localNow(now).date
  // A day more on both sides: elsewhere it is already tomorrow. What began yesterday may have been moved to later.
  const window = { from: addDays(today, -32), until: addDays(today, daysAhead + 2) }
  const [date, time] = [start.wall.slice(0, 10), start.wall.slice(11)]
  const days = rule ? expandRule(rule, date, window, budget) : [date]
  const regular = days.map((day) => start.clock.toMoment(`${day}T${time}`))
  const others = extra.filter((one): one is CalendarTime => !one.isDay).map(({ moment }) => moment)
  return [...new Set([...regular, ...others])].filter((moment) => !isGone(event, moment))
}

const wallOf = (moment: number) => {
  const { date, time } = localNow(new Date(moment))
  return { on: date, start: time }
}

/** What lasts longer than a day has no hour at which it ends that day. */
const endOf = (moment: number, length: number | null) =>
  length !== null && length < dayLength ? wallOf(moment + length).start : null

function toFedDate({ key, planned, event, change }: Time, now: Date): FedDate | undefined {
  const today = localNow(now).date
  const last = addDays(today, daysAhead)
  const isAhead = ({ on }: { on: string }) => today <= on && on < last
  const was = { ...wallOf(planned), end: endOf(planned, event.length) }
  const latest = change ?? event
  const title = latest.title || event.title
  if (latest.isPrivate || latest.start.isDay || latest.isCancelled)
    return isAhead(was) ? { key, ...was, title, is: 'cancelled' } : undefined
  const at = change ? change.start.moment : planned
  const is = { ...wallOf(at), end: endOf(at, latest.length) }
  const isMoved = is.on !== was.on || is.start !== was.start
  if (isMoved && isAhead(was)) return { key, ...was, title, is: 'moved', to: is }
  return isAhead(is) ? { key, ...is, title, is: 'on' } : undefined
}

const order = { on: 0, moved: 1, cancelled: 2 } as const

/** One for each time of day: a calendar with the same thing in it twice says it once, and what goes on wins. */
function withoutDoubles(dates: FedDate[]): FedDate[] {
  const best = new Map<string, FedDate>()
  const sorted = dates.toSorted(
    (a, b) =>
      order[a.is] - order[b.is] || `${a.on}${a.start}${a.key}`.localeCompare(`${b.on}${b.start}${b.key}`),
  )
  for (const date of sorted) {
    const at = `${date.on} ${date.start}`
    if (!best.has(at)) best.set(at, date)
  }
  return [...best.values()].sort((a, b) => `${a.on}${a.start}`.localeCompare(`${b.on}${b.start}`))
}
