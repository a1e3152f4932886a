import { RRuleTemporal } from 'rrule-temporal'

type Event = Map<string, string[]>

/** When things begin according to this file, with rrule-temporal doing the sums: `yyyy-mm-ddTHH:MM`, in order. */
export function readWithRrule(text: string): string[] {
  const events = [...text.replaceAll('\r\n ', '').matchAll(/BEGIN:VEVENT\r\n(.*?)END:VEVENT/gs)].map(
    ([, body]) => toEvent(body!),
  )
  const changed = Map.groupBy(
    events.filter((event) => event.has('RECURRENCE-ID')),
    (event) => one(event, 'UID'),
  )
  return events
    .filter((event) => !event.has('RECURRENCE-ID'))
    .flatMap((event) => startsOf(event, changed.get(one(event, 'UID')) ?? []))
    .sort()
}

function toEvent(body: string): Event {
  const lines = body.trimEnd().split('\r\n')
  return Map.groupBy(lines, (line) => line.split(/[;:]/, 1)[0]!)
}

const one = (event: Event, name: string) => event.get(name)?.[0]?.replace(/^[^:]*:/, '') ?? ''
const isOn = (event: Event) => one(event, 'STATUS') !== 'CANCELLED'
const wall = (stamp: string) => stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d).*/, '$1-$2-$3T$4:$5')

function startsOf(event: Event, changed: Event[]): string[] {
  if (!event.has('RRULE')) return isOn(event) ? [wall(one(event, 'DTSTART'))] : []
  const gone = new Set(changed.map((change) => wall(one(change, 'RECURRENCE-ID'))))
  const told = changed.filter(isOn).map((change) => wall(one(change, 'DTSTART')))
  const lines = ['DTSTART', 'RRULE', 'EXDATE'].flatMap((name) => event.get(name) ?? [])
  return [...startsByRule(lines).filter((start) => !gone.has(start)), ...told]
}

/** All that these lines of a calendar give: DTSTART, RRULE, EXDATE. */
export const startsByRule = (lines: string[]): string[] =>
  new RRuleTemporal({ rruleString: lines.join('\n') }).all().map((moment) => moment.toString().slice(0, 16))
