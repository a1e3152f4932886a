import ICAL from 'ical.js'
import { z } from 'zod'
import { findZone, ownZone } from './find-zone.ts'
import { type ZoneClock, zoneClock } from './zone-clock.ts'
import { type CalendarRule, toCalendarRule } from './calendar-rule.ts'

/** A time as a calendar says it; of a whole day `wall` is midnight. */
export type CalendarTime = { wall: string; isDay: boolean; clock: ZoneClock; moment: number }

export type CalendarEvent = {
  uid: string
  title: string
  /** Higher is later. */
  sequence: number
  start: CalendarTime
  /** How long it lasts, in milliseconds; null when nothing is said. */
  length: number | null
  rule: CalendarRule | null
  /** A rule that we do not follow. */
  hasOddRule: boolean
  extra: CalendarTime[]
  gone: CalendarTime[]
  /** Of one time of a series that was changed: which. */
  instead: CalendarTime | null
  isCancelled: boolean
  isPrivate: boolean
  /** Names of time zones that nobody knows. */
  strangeZones: string[]
}

const property = z.tuple([z.string(), z.record(z.string(), z.unknown()), z.string()]).rest(z.unknown())
type Property = z.infer<typeof property>
const component = z.tuple([z.string(), z.array(property), z.array(z.unknown())])

const stamp = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d{0,2})?(Z?))?/
const isReal = (wall: string) => {
  const at = Date.parse(`${wall}Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 16) === wall
}
const utc: ZoneClock = {
  toMoment: (wall) => Date.parse(`${wall}Z`),
  toWall: (at) => new Date(at).toISOString().slice(0, 16),
}

/**
 * An event of a calendar, from the lines between its BEGIN and END.
 * @returns undefined when it has no beginning that one can read.
 */
export function toCalendarEvent(block: string, zones: Map<string, string>): CalendarEvent | undefined {
  const parsed = component.safeParse(parse(block))
  if (!parsed.success) return undefined
  const reader = new PropertyReader(parsed.data[1], zones)
  const start = reader.times('dtstart')[0]
  if (!start) return undefined
  const recur = reader.first('rrule')?.[3]
  const rule = recur ? toCalendarRule(recur, lastDay(recur, start)) : undefined
  return {
    uid:
      tidy(reader.text('uid')).slice(0, 500).toWellFormed() ||
      `${start.moment} ${tidy(reader.text('summary'))}`,
    title: tidy(reader.text('summary')).slice(0, 200).toWellFormed(),
    sequence: Number(reader.text('sequence')) || 0,
    start,
    length: lengthOf(reader, start),
    rule: rule ?? null,
    hasOddRule: Boolean(recur) && !rule,
    extra: reader.times('rdate'),
    gone: reader.times('exdate'),
    instead: reader.times('recurrence-id')[0] ?? null,
    isCancelled: reader.text('status').toUpperCase() === 'CANCELLED',
    isPrivate: /^(PRIVATE|CONFIDENTIAL)$/i.test(reader.text('class')),
    strangeZones: [...reader.strangeZones],
  }
}

/** Postgres keeps no NUL, and nobody wants the others. */
const tidy = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

function parse(block: string): unknown {
  try {
    return ICAL.parse(block)
  } catch {
    return undefined
  }
}

class PropertyReader {
  readonly strangeZones = new Set<string>()
  readonly properties: Property[]
  readonly zones: Map<string, string>
  constructor(properties: Property[], zones: Map<string, string>) {
    this.properties = properties
    this.zones = zones
  }

  first(name: string): Property | undefined {
    return this.properties.find(([one]) => one === name)
  }

  text(name: string): string {
    const value = this.first(name)?.[3]
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  }

  /** All times of all properties of this name; what cannot be read is left out. */
  times(name: string): CalendarTime[] {
    return this.properties.flatMap(([one, { tzid }, , ...values]) =>
      one === name ? values.flatMap((value) => this.time(value, String(tzid ?? '')) ?? []) : [],
    )
  }

  private time(value: unknown, zone: string): CalendarTime | undefined {
    // A period is its beginning and its end or length.
    const [, date, time, isUtc] = stamp.exec(String(Array.isArray(value) ? value[0] : value)) ?? []
    const wall = `${date}T${time ?? '00:00'}`
    if (!date || !isReal(wall)) return undefined
    const clock = isUtc ? utc : this.clockOf(zone)
    return { wall, isDay: time === undefined, clock, moment: clock.toMoment(wall) }
  }

  private clockOf(name: string): ZoneClock {
    const zone = name ? findZone(name, this.zones) : ownZone
    if (!zone) this.strangeZones.add(name)
    return zoneClock(zone ?? ownZone)!
  }
}

/** The end of a series is often in universal time; its last day is one on the wall calendar of the event. */
function lastDay(recur: unknown, start: CalendarTime): string | null {
  const until = (recur as { until?: unknown }).until
  const [, date, time, isUtc] = stamp.exec(String(until ?? '')) ?? []
  if (!date) return null
  if (!time) return date
  const said = `${date}T${time}`
  const wall = isUtc && !start.isDay ? start.clock.toWall(utc.toMoment(said)) : said
  const isTooEarly = wall.slice(11) < start.wall.slice(11)
  const day = Date.parse(`${wall.slice(0, 10)}T00:00Z`) - (isTooEarly ? 86_400_000 : 0)
  return new Date(day).toISOString().slice(0, 10)
}

const duration = /^(-?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

function lengthOf(reader: PropertyReader, start: CalendarTime): number | null {
  const end = reader.times('dtend')[0]
  if (end) return end.moment > start.moment ? end.moment - start.moment : null
  const [all, minus, weeks, days, hours, minutes] = duration.exec(reader.text('duration')) ?? []
  if (!all || minus) return null
  const number = (text: string | undefined) => Number(text ?? 0)
  const inMinutes = ((number(weeks) * 7 + number(days)) * 24 + number(hours)) * 60 + number(minutes)
  return inMinutes > 0 ? inMinutes * 60_000 : null
}
