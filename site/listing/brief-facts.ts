import type { ListingDocument } from '#search/document.ts'
import { type LocalNow } from '#search/time/local-date.ts'
import type { IconName } from '#site/layouts/icons.ts'
import { inOneLine, nl } from '#site/text/nl.ts'
import { agesInWords } from './ages-in-words.ts'
import { costInWords } from './cost-in-words.ts'
import { placeInWords } from './place-in-words.ts'
import { dateInWords, nextInWords, ruleDaysInWords } from './when-in-words.ts'

export type BriefFact = { icon: IconName; text: string; more?: string | null }

/** Enough to decide: when, where, for whom, what it costs and how to get in. */
export const briefFacts = (listing: ListingDocument, now: LocalNow): BriefFact[] => [
  whenFact(listing, now),
  whereFact(listing),
  { icon: 'people', text: forWhom(listing), more: agesInWords(listing.ages) },
  { icon: 'euro', text: costInWords(listing.cost) },
  { icon: 'door', text: accessInWords(listing) },
]

function whenFact(listing: ListingDocument, now: LocalNow): BriefFact {
  const { standing, schedule } = listing
  if (standing.is === 'paused') {
    const until = standing.until && nl.visit.openAfter(dateInWords(standing.until, now.date))
    return { icon: 'clock', text: nl.visit.closed, more: until ?? nl.visit.openUnknown }
  }
  const [rule, ...others] = schedule.rules
  const isOneRule = rule && others.length === 0
  const text = nextInWords(listing, now) ?? nl.visit.noDays
  return { icon: 'clock', text: capitalise(text), more: isOneRule ? ruleDaysInWords(rule) : null }
}

function whereFact({ whereabouts }: ListingDocument): BriefFact {
  if (whereabouts.at === 'secret')
    return { icon: 'pin', text: placeInWords(whereabouts), more: whereabouts.municipality?.name ?? null }
  if (whereabouts.at !== 'venue') return { icon: 'pin', text: placeInWords(whereabouts) }
  return { icon: 'pin', text: placeInWords(whereabouts), more: whereabouts.place.street }
}

function forWhom({ audiences }: ListingDocument): string {
  if (audiences.length === 0) return nl.visit.forAll
  return nl.visit.for(inOneLine(audiences.map(({ label }) => label.toLocaleLowerCase('nl'))))
}

const accessInWords = ({ access, referralBy }: ListingDocument) =>
  access === 'referral' && referralBy ? nl.visit.referralFrom(referralBy) : nl.labels.access[access]

const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1)
