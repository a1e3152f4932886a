import type { Remark } from '../reading/read-calendar.ts'

const times = (count: number) => (count === 1 ? '1 afspraak' : `${count} afspraken`)

/** What was left out of a calendar, for who keeps it. */
export const remarkWords: Record<Remark, (count: number) => string> = {
  'whole-day': (count) => `${times(count)} zonder tijd laten we weg. Zet er een tijd bij, dan komen ze mee.`,
  private: (count) => `${times(count)} zijn privé. Die laten we weg.`.replace(/^(1 \S+) zijn/, '$1 is'),
  unreadable: (count) => `${times(count)} kunnen we niet lezen.`,
  'odd-rule': (count) =>
    `Bij ${times(count)} snappen we de herhaling niet. Daarvan komt alleen de eerste keer mee.`,
  'strange-zone': (count) =>
    `Bij ${times(count)} kennen we de tijdzone niet. We gaan uit van Nederlandse tijd.`,
  'too-many': () => 'Er staat heel veel in deze agenda. We nemen alleen de eerste 400 datums mee.',
}
