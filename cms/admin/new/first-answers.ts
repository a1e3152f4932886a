import type { Beginning } from './read-beginning.ts'
import type { Answers } from './to-new-listing.ts'

/** With what the short form is filled in before anything is typed: the usual organisation, place and contact. */
export const firstAnswers = ({ organisations, venues, phone, email }: Beginning): Answers => ({
  organisation: organisations.length === 1 ? organisations[0]!.id : '',
  kind: 'activity',
  ...{ title: '', summary: '', theme: '', place: 'venue', venue: venues[0]?.id ?? '' },
  ...{ often: 'weekly', days: [], on: '', start: '', end: '', cost: 'unknown', euros: '' },
  ...{ phone, email },
})
