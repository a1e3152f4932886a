import type { DraftFields, ScheduleRule } from '../import/drafts/draft.ts'

/** Facts in the words that our own importer reads back. */

const days = {
  mon: 'maandag',
  tue: 'dinsdag',
  wed: 'woensdag',
  thu: 'donderdag',
  fri: 'vrijdag',
  sat: 'zaterdag',
  sun: 'zondag',
}
const nth = { '1': '1e', '2': '2e', '3': '3e', '4': '4e', '-1': 'laatste' }

const hours = (start: string, end: string | null) => (end ? `${start}-${end}` : `${start} uur`)

function sayRule({ every, interval, nth: which, days: on, start, end }: ScheduleRule): string {
  const names = on.map((day) => days[day]).join(' en ')
  const time = hours(start, end)
  if (every === 'month') {
    const often = which.map((one) => nth[one]).join(' en ')
    return `${interval > 1 ? `om de ${interval} maanden ` : ''}${often} ${names} van de maand ${time}`
  }
  const often = interval === 1 ? 'elke' : interval === 2 ? 'om de week' : `om de ${interval} weken`
  return `${often} ${names} ${time}`
}

const sayDay = (on: string) => on.split('-').toReversed().join('-')

/** "elke dinsdag 10:00-12:00; 12-03-2027 14:00 uur; op afspraak; niet in de vakantie". */
export const saySchedule = ({
  rules,
  dates,
  byAppointment,
  note,
}: NonNullable<DraftFields['schedule']>): string =>
  [
    ...rules.map(sayRule),
    ...dates.map(({ on, start, end }) => `${sayDay(on)} ${hours(start, end)}`),
    byAppointment ? 'op afspraak' : '',
    note ?? '',
  ]
    .filter(Boolean)
    .join('; ')

const cases = {
  free: 'gratis',
  paid: '',
  donation: 'vrijwillige bijdrage',
  'means-tested': 'hangt af van je inkomen',
  unknown: '',
}

/** "gratis", "€ 2,50", "€ 2,50 (koffie inbegrepen)". */
export function sayCost({ case: kind, euros, note }: NonNullable<DraftFields['cost']>): string {
  const amount = kind === 'paid' && euros !== null ? `€ ${euros.toFixed(2).replace('.', ',')}` : cases[kind]
  return amount && note ? `${amount} (${note})` : amount || (note ?? '')
}

/** "55+", "4-12", "t/m 23". */
export function sayAges({ from, until }: NonNullable<DraftFields['ages']>): string {
  if (from !== null && until !== null) return `${from}-${until}`
  return from !== null ? `${from}+` : until !== null ? `t/m ${until}` : ''
}
