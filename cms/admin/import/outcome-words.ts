import type { Difference } from '../../import/comparing/compare-import.ts'

type Outcome = Difference['outcome']

/** What would happen to rows, or did; the kinds of the list in the order of the screen. */
export const outcomeWords: Record<Outcome, { one: string; label: string; why: string }> = {
  new: { one: 'nieuw', label: 'Nieuw', why: 'Dit aanbod is hier nog niet.' },
  changed: { one: 'veranderd', label: 'Veranderd', why: 'De bron zegt iets anders dan de vorige keer.' },
  unchanged: { one: 'hetzelfde', label: 'Hetzelfde', why: 'Hier verandert niets.' },
  'put-away': {
    one: 'hier weggedaan',
    label: 'Hier weggedaan',
    why: 'Dit aanbod is hier gestopt of weggegooid. Dat blijft zo.',
  },
  refused: { one: 'kan niet', label: 'Kan niet', why: 'Deze rij slaan we over.' },
  gone: {
    one: 'staat niet in de lijst',
    label: 'Niet meer in de lijst',
    why: 'Dit kwam eerder van deze bron. We laten het staan. Kijk zelf of het gestopt is.',
  },
}

export const outcomes = Object.keys(outcomeWords) as Outcome[]
