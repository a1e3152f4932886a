import type { ListingDocument } from '#search/document.ts'
import { localNow } from '#search/time/local-date.ts'
import { placeInWords } from '#site/listing/place-in-words.ts'
import { scheduleInWords } from '#site/listing/schedule-in-words.ts'
import { dateInWords, nextInWords } from '#site/listing/when-in-words.ts'
import { whoToAsk } from '#site/listing/who-to-ask.ts'
import { nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'

export type NoteFact = { label: string; lines: string[]; href?: string | undefined }

/** What one needs to go there with this note in hand: when, where, whom to call, and what happens the first time. */
export function noteFacts(listing: ListingDocument, town: Town, now: Date): NoteFact[] {
  const facts = [whenFact(listing, now), whereFact(listing), contactFact(listing, town)]
  const { firstVisit } = listing
  if (firstVisit) facts.push({ label: nl.note.firstVisit, lines: [firstVisit] })
  return facts.filter(({ lines }) => lines.length > 0)
}

function whenFact(listing: ListingDocument, now: Date): NoteFact {
  const clock = localNow(now)
  const { schedule, standing } = listing
  if (standing.is === 'paused') {
    const until = standing.until ? [nl.visit.openAfter(dateInWords(standing.until, clock.date))] : []
    return { label: nl.note.when, lines: [nl.visit.closed, ...until] }
  }
  const rules = scheduleInWords(schedule, clock.date)
  const lines = rules.length > 0 ? rules : [nextInWords(listing, clock) ?? nl.visit.noDays]
  return { label: nl.note.when, lines }
}

/** Of a secret place only that it is. */
function whereFact({ whereabouts }: ListingDocument): NoteFact {
  if (whereabouts.at !== 'venue') return { label: nl.note.where, lines: [placeInWords(whereabouts)] }
  const { name, room, street, town } = whereabouts.place
  const house = [name, room].filter(Boolean).join(', ')
  const address = [street, town].filter(Boolean).join(', ')
  return { label: nl.note.where, lines: [house, address].filter(Boolean) }
}

function contactFact(listing: ListingDocument, town: Town): NoteFact {
  const asking = whoToAsk(listing, town)
  const link = asking.links.find(({ icon }) => icon === 'phone') ?? asking.links[0]
  const label = link?.icon === 'phone' ? nl.note.phone : nl.note.contact
  const name =
    asking.is === 'organisation' ? asking.name : asking.is === 'helpline' ? asking.helpline.name : undefined
  const lines = link ? [name ? nl.note.of(link.text, name) : link.text] : []
  return { label, lines, href: link?.href }
}
