import ICAL from 'ical.js'

export type ReadTime = { start: string; end: string }

/** What a calendar program shows after reading this file, with Mozilla's ical.js: `yyyy-mm-ddTHH:MM`, in order. */
export const readWithIcal = (text: string): ReadTime[] =>
  toSeries(text)
    .flatMap((event) => timesOf(event).map((time) => detailsOf(event, time)))
    .sort((a, b) => a.start.localeCompare(b.start))

/** Only when things begin: a third of the work. */
export const startsWithIcal = (text: string): string[] =>
  toSeries(text).flatMap((event) =>
    timesOf(event).map((time) => wall(changeOf(event, time)?.startDate ?? time)),
  )

function toSeries(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.reset()
  ICAL.TimezoneService.register(new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!))
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  const series = new Map(events.filter((one) => !one.isRecurrenceException()).map((one) => [one.uid, one]))
  for (const event of events) if (event.isRecurrenceException()) series.get(event.uid)!.relateException(event)
  return [...series.values()]
}

const isOn = (event: ICAL.Event) => event.component.getFirstPropertyValue('status') !== 'CANCELLED'
const changeOf = ({ exceptions }: ICAL.Event, time: ICAL.Time) =>
  (exceptions as unknown as Record<string, ICAL.Event | undefined>)[time.toString()]
const wall = (time: ICAL.Time) => time.toString().slice(0, 16)

/** When it happens by the rule, without what was called off. */
function timesOf(event: ICAL.Event): ICAL.Time[] {
  if (!event.isRecurring()) return isOn(event) ? [event.startDate] : []
  const iterator = event.iterator()
  const times: ICAL.Time[] = []
  const isPlain = Object.keys(event.exceptions).length === 0
  for (let next = iterator.next(); next; next = iterator.next())
    if (isPlain || isOn(changeOf(event, next) ?? event)) times.push(next.clone())
  return times
}

function detailsOf(event: ICAL.Event, time: ICAL.Time): ReadTime {
  const { startDate, endDate } = event.isRecurring() ? event.getOccurrenceDetails(time) : event
  return { start: wall(startDate), end: wall(endDate) }
}
