import type { Whereabouts } from '#search/document.ts'
import type { CalendarListing } from '#search/find-for-calendar.ts'
import { contactLinks } from '#site/listing/contact-links.ts'
import { nl } from '#site/text/nl.ts'

/** Where, on one line that a calendar can find on its map. Of a secret place the municipality and no more. */
export function placeForCalendar(whereabouts: Whereabouts): string | null {
  if (whereabouts.at === 'secret') return whereabouts.municipality?.name ?? null
  if (whereabouts.at !== 'venue') return nl.labels.whereabouts[whereabouts.at]
  const { name, room, street, postcode, town } = whereabouts.place
  const address = [street, [postcode, town].filter(Boolean).join(' ')]
  return [[name, room].filter(Boolean).join(' – '), ...address].filter(Boolean).join(', ')
}

/** What one wants to read on the day itself: what it is, whom to call, and where the latest news is. */
export function aboutInWords(listing: CalendarListing, note: string | null, page: string): string {
  const [quickest] = contactLinks(listing.contact)
  return [
    ...(note ? [note] : []),
    listing.summary,
    ...(quickest ? [`${quickest.label} ${quickest.text}`] : []),
    nl.calendar.look(page),
  ].join('\n\n')
}
