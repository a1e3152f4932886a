import type { ListingDocument } from '#search/document.ts'
import type { ConfirmedGroup } from '#search/vocabulary.ts'
import { inOneLine, nl } from '#site/text/nl.ts'
import { freshnessInWords } from './freshness-in-words.ts'

/** In the order in which it matters to who sets out. */
const order = Object.keys(nl.freshness.groups) as ConfirmedGroup[]

/** How old each group of facts is: "Tijden en plek: 3 dagen geleden nagekeken". What is equally old stands together. */
export function agesOfFacts(confirmed: ListingDocument['confirmed'], now: Date): string[] {
  const words = (group: ConfirmedGroup) =>
    confirmed[group] ? lower(freshnessInWords(confirmed[group], now).words) : nl.freshness.neverAge
  return [...Map.groupBy(order, words)].map(([age, groups]) =>
    nl.freshness.age(upper(inOneLine(groups.map((group) => nl.freshness.groups[group]))), age),
  )
}

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('nl') + text.slice(1)
const upper = (text: string) => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1)
