import ICAL from 'ical.js'

export type ReadTime = { start: string; end: string }

/** What a calendar program shows after reading this file, with Mozilla's ical.js: `yyyy-mm-ddTHH:MM`, in order. */
export function readWithIcal(text: string): ReadTime[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.reset()
  ICAL.TimezoneService.register(new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!))
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  const series = new Map(events.filter((one) => !one.isRecurrenceException()).map((one) => [one.uid, one]))
  for (const event of events) if (event.isRecurrenceException()) series.get(event.uid)!.relateException(event)
  return [...series.values()].flatMap(timesOf).sort((a, b) => a.start.localeCompare(b.start))
}

const isOn = (event: ICAL.Event) => event.component.getFirstPropertyValue('status') !== 'CANCELLED'
const wall = (time: ICAL.Time) => time.toString().slice(0, 16)
const show = (start: ICAL.Time, end: ICAL.Time): ReadTime => ({ start: wall(start), end: wall(end) })

function timesOf(event: ICAL.Event): ReadTime[] {
  if (!event.isRecurring()) return isOn(event) ? [show(event.startDate, event.endDate)] : []
  const iterator = event.iterator()
  const times: ReadTime[] = []
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(next)
    if (isOn(item)) times.push(show(startDate, endDate))
  }
  return times
}
