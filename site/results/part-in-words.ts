import type { ChoiceKey, ListingQuery } from '#search/query.ts'
import { addDays, type LocalDate } from '#search/time/local-date.ts'
import type { QueryPart } from '#search/widen/difference.ts'
import { inOneLine, nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'
import { choiceLabel } from './choice-label.ts'

export type About = { asked: ListingQuery; town: Town; today: LocalDate; far?: string | undefined }
/** One part of a query that is different: what was asked, what there is instead, and how its choices are called. */
export type PartInWords = { not: string; instead: string; isReplaced: boolean; labels: string[] }

const startSmall = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
const longest = 60
const shorten = (text: string) =>
  text.length > longest ? `${text.slice(0, longest).toWellFormed().trim()}…` : text

/** Says of one part of a query what was asked and what another query has instead. */
export function partInWords(part: QueryPart, instead: ListingQuery, about: About): PartInWords {
  const tell = phrases[part] ?? choice(part as ChoiceKey)
  return tell(instead, about)
}

type Tell = (instead: ListingQuery, about: About) => PartInWords

const labelsOf = (key: ChoiceKey, query: ListingQuery, { town, today }: About) =>
  query[key].map((code) => choiceLabel(key, code, town, today))
const townName = ({ town }: About) => town.municipality?.name ?? ''
const told = (not: string, instead: string, labels: string[], isReplaced = false): PartInWords => ({
  not,
  instead,
  labels,
  isReplaced,
})

const places = (query: ListingQuery, about: About) => [
  ...labelsOf('districts', query, about),
  ...labelsOf('neighbourhoods', query, about),
]

const place: Tell = (instead, about) => {
  const [own, others] = [places(about.asked, about), places(instead, about)]
  const not = nl.wider.in(inOneLine(own))
  if (others.length === 0) return told(not, nl.wider.elsewhere(townName(about)), own)
  return told(not, about.far ? nl.wider.inAt(others, about.far) : nl.wider.in(inOneLine(others)), own, true)
}

const near: Tell = ({ near: other, radius }, about) => {
  const { asked, town } = about
  const name = asked.near && 'area' in asked.near ? town.areas.get(asked.near.area)?.name : undefined
  const where = nl.wider.nearby(name ?? nl.filters.nearPoint)
  if (!other) return told(where, nl.wider.elsewhere(townName(about)), [where])
  const within = (metres: number) => nl.wider.within(nl.distance.upTo(metres))
  return told(within(asked.radius), within(radius), [where], true)
}

const box: Tell = ({ box: other }, about) =>
  told(
    nl.wider.onMap,
    other ? nl.wider.onLargerMap : nl.wider.elsewhere(townName(about)),
    [nl.filters.box],
    other !== null,
  )

/** "vandaag", "dit weekend", "op zaterdag 28 november". */
function dayInWords(day: string, about: About): string {
  const { today } = about
  if (day === today) return startSmall(nl.labels.relativeDays.today)
  if (day === addDays(today, 1)) return startSmall(nl.labels.relativeDays.tomorrow)
  const label = startSmall(choiceLabel('days', day, about.town, today))
  return day in nl.labels.relativeDays ? label : nl.wider.on(label)
}

const days: Tell = (instead, about) => {
  const words = (query: ListingQuery) => inOneLine(query.days.map((day) => dayInWords(day, about)))
  const isReplaced = instead.days.length > 0
  return told(
    words(about.asked),
    isReplaced ? words(instead) : nl.wider.anyTime,
    labelsOf('days', about.asked, about),
    isReplaced,
  )
}

const dayParts: Tell = (instead, about) => {
  const labels = labelsOf('dayParts', about.asked, about)
  const words = (list: string[]) => inOneLine(list.map(startSmall))
  const isReplaced = instead.dayParts.length > 0
  return told(
    words(labels),
    isReplaced ? words(labelsOf('dayParts', instead, about)) : nl.wider.anyTime,
    labels,
    isReplaced,
  )
}

const costs: Tell = (instead, about) => {
  const isFree = about.asked.costs.length === 1 && about.asked.costs[0] === 'free'
  const labels = labelsOf('costs', about.asked, about)
  return isFree ? told(nl.wider.free, nl.wider.mayCost, labels) : choice('costs')(instead, about)
}

const languages: Tell = (_instead, about) => {
  const labels = labelsOf('languages', about.asked, about)
  return told(nl.wider.speaking(inOneLine(labels)), nl.wider.notSpeaking(inOneLine(labels)), labels)
}

const facilities: Tell = (instead, about) => {
  const gone = about.asked.facilities.filter((one) => !instead.facilities.includes(one))
  const labels = labelsOf('facilities', { ...about.asked, facilities: gone }, about)
  const quoted = inOneLine(labels.map(nl.wider.quoted))
  return told(nl.wider.sure(quoted), nl.wider.unsure(quoted), labels)
}

const audiences: Tell = (_instead, about) => {
  const labels = labelsOf('audiences', about.asked, about)
  return told(nl.wider.forGroup(inOneLine(labels.map(startSmall))), nl.wider.forOthers, labels)
}

const age: Tell = (_instead, { asked }) =>
  told(nl.wider.forAge(asked.age!), nl.wider.forOtherAges, [nl.filters.ageChosen(asked.age!)])

const themes: Tell = (instead, about) => {
  const [own, other] = [labelsOf('themes', about.asked, about), labelsOf('themes', instead, about)]
  const words = (labels: string[]) => nl.wider.about(inOneLine(labels.map(nl.wider.quoted)))
  const without = nl.wider.without(inOneLine(own.map(nl.wider.quoted)))
  return told(words(own), other.length > 0 ? words(other) : without, own, other.length > 0)
}

/** Words that were let go, and what one asks with instead: the other words, or a theme. */
const text: Tell = (instead, about) => {
  const kept = instead.text.split(' ')
  const gone = about.asked.text.split(' ').filter((word) => !kept.includes(word))
  const quote = (words: string[]) => nl.wider.quoted(shorten(words.join(' ')))
  const fresh = instead.themes.some((theme) => !about.asked.themes.includes(theme))
  const other = fresh
    ? themes(instead, about).instead
    : instead.text === ''
      ? nl.wider.without(quote(gone))
      : nl.wider.forWords(quote(kept))
  return told(nl.wider.forWords(quote(gone)), other, [shorten(gone.join(' '))], fresh)
}

/** Any other choice: named as it stands in the filters. */
const choice =
  (key: ChoiceKey): Tell =>
  (_instead, about) => {
    const labels = labelsOf(key, about.asked, about)
    const quoted = inOneLine(labels.map(nl.wider.quoted))
    return told(nl.wider.with(quoted), nl.wider.without(quoted), labels)
  }

const phrases: Partial<Record<QueryPart, Tell>> = {
  districts: place,
  neighbourhoods: place,
  near,
  radius: near,
  box,
  days,
  dayParts,
  costs,
  languages,
  facilities,
  audiences,
  age,
  themes,
  text,
}
