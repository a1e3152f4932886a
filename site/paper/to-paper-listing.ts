import type { Whereabouts } from '#search/document.ts'
import type { PaperDocument } from '#search/find-for-paper.ts'
import type { LocalDate } from '#search/time/local-date.ts'
import { listingAddress } from '#site/layouts/addresses.ts'
import { telephoneLink } from '#site/listing/contact-links.ts'
import { costInWords, costNotes } from '#site/listing/cost-in-words.ts'
import { scheduleInWords } from '#site/listing/schedule-in-words.ts'
import { dateInWords } from '#site/listing/when-in-words.ts'
import { nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'
import type { PaperFact, PaperListing } from './paper.ts'
import type { Around } from './to-paper-themes.ts'

/** One listing in words: what, when, where, what it costs, how to get in and whom to call. */
export function toPaperListing(listing: PaperDocument, { town, onSite, clock }: Around): PaperListing {
  const { slug, title, summary, access, referralBy, cost, whereabouts } = listing
  const how =
    access === 'referral' && referralBy ? nl.visit.referralFrom(referralBy) : nl.labels.access[access]
  const facts: PaperFact[] = [
    { label: nl.paper.when, text: whenInWords(listing, clock.date) },
    { label: nl.paper.where, text: whereInWords(whereabouts) },
    { label: nl.paper.cost, text: sentences([costInWords(cost), ...costNotes(cost)]) },
    { label: nl.paper.how, text: how },
  ]
  return {
    slug,
    title,
    summary,
    notices: noticesOf(listing, clock.date),
    facts: facts.filter(({ text }) => text !== ''),
    phone: phoneOf(listing, town),
    address: onSite(listingAddress(slug)),
  }
}

function whenInWords({ schedule }: PaperDocument, today: LocalDate): string {
  const { validFrom, validUntil, byAppointment, note } = schedule
  const lines = [
    ...scheduleInWords(schedule, today),
    ...(validFrom && validFrom > today
      ? [nl.when.season(nl.when.startsOn(dateInWords(validFrom, today)))]
      : []),
    ...(validUntil ? [nl.when.season(nl.when.endsOn(dateInWords(validUntil, today)))] : []),
    ...(byAppointment ? [nl.listing.byAppointment] : []),
    ...(note ? [note] : []),
  ]
  return lines.length > 0 ? sentences(lines) : nl.listing.noDates
}

function whereInWords(whereabouts: Whereabouts): string {
  if (whereabouts.at === 'online') return nl.listing.online
  if (whereabouts.at === 'at-home') return nl.listing.atHome
  if (whereabouts.at === 'secret') {
    const { municipality } = whereabouts
    return [
      `${nl.listing.secret}.`,
      ...(municipality ? [nl.listing.secretTown(municipality.name)] : []),
    ].join(' ')
  }
  const { name, room, street, postcode, town } = whereabouts.place
  const post = [postcode?.replace(/\s+/g, '\u00a0'), town].filter(Boolean).join(' ')
  return [name, room, street, post].filter(Boolean).join(', ')
}

function noticesOf({ standing, notice }: PaperDocument, today: LocalDate): string[] {
  const until = standing.is === 'paused' && standing.until
  const opens = until ? nl.visit.openAfter(dateInWords(until, today)) : nl.visit.openUnknown
  return [
    ...(standing.is === 'paused' ? [`${nl.visit.closed}. ${opens}.`] : []),
    ...(notice ? [nl.paper.notice(notice)] : []),
  ]
}

/** Their own number, that of who organises it, or else the helpline: there is always somebody to call. */
function phoneOf({ contact, organisations }: PaperDocument, town: Town): PaperListing['phone'] {
  if (contact.phone) return toPhone(contact.phone, contact.person)
  for (const { slug, name, role } of organisations) {
    const phone = role === 'organiser' ? town.organisations.get(slug)?.phone : null
    if (phone) return toPhone(phone, name)
  }
  const helpline = town.municipality?.helpline
  return helpline ? toPhone(helpline.phone, helpline.name) : null
}

const toPhone = (phone: string, of: string | null) => ({ text: phone, href: telephoneLink(phone), of })

/** One stands by itself; of several each ends with a full stop. */
const sentences = (parts: string[]) => (parts.length === 1 ? parts[0]! : parts.map(sentence).join(' '))
const sentence = (text: string) => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
