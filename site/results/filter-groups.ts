import { parameters } from '#search/address-words.ts'
import type { Facets } from '#search/facets.ts'
import { everybody } from '#search/index-record.ts'
import { fromHomeKinds, type ChoiceKey, type ListingQuery, relativeDays } from '#search/query.ts'
import { wordFor } from '#search/query-url.ts'
import type { LocalDate } from '#search/time/local-date.ts'
import * as v from '#search/vocabulary.ts'
import { nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'
import { choiceLabel } from './choice-label.ts'
import { countOfDay, countOfDayPart } from './day-counts.ts'

/** One box to tick: its word in the address, what it says, and how many it would give when that can be told. */
export type Choice = { value: string; label: string; count: number | null; isChosen: boolean }
export type ChoiceSet = { parameter: string; legend: string; choices: Choice[] }
export type Asked = { query: ListingQuery; facets: Facets; town: Town; today: LocalDate }

type Counts = Record<string, number>
type Count = (code: string) => number | null

/** An address may ask for a theme called "constructor". */
const countIn = (counts: Counts, code: string) => (Object.hasOwn(counts, code) ? counts[code]! : 0)

const counted =
  (counts: Counts): Count =>
  (code) =>
    countIn(counts, code)

/** What is for everybody comes along with a group, but a group with nothing of its own is no choice. */
const withEverybody =
  (counts: Counts): Count =>
  (code) =>
    countIn(counts, code) && countIn(counts, code) + countIn(counts, everybody)

/** What comes to you anywhere in the municipality comes along with every district. */
const withMunicipality =
  (counts: Counts, town: Town): Count =>
  (code) =>
    countIn(counts, code) + countIn(counts, town.municipality?.area?.code ?? '')

/** What gives nothing is left out, unless it was chosen: then one must be able to undo it. */
function toChoices(key: ChoiceKey, codes: readonly string[], count: Count, asked: Asked): Choice[] {
  const chosen: readonly string[] = asked.query[key]
  return [...new Set([...codes, ...chosen])]
    .map((code) => ({
      value: wordFor(key, code),
      label: choiceLabel(key, code, asked.town, asked.today),
      count: count(code),
      isChosen: chosen.includes(code),
    }))
    .filter((choice) => choice.isChosen || choice.count !== 0)
}

/** The same for every page until the town changes, and then it is another map. */
const districtsOf = new WeakMap<Town['areas'], string[]>()

function districtsByName({ areas }: Town): string[] {
  const known = districtsOf.get(areas)
  if (known) return known
  const districts = [...areas.values()]
    .filter((area) => area.level === 'district')
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
    .map((area) => area.code)
  districtsOf.set(areas, districts)
  return districts
}

const slugs = (terms: { slug: string }[]) => terms.map((term) => term.slug)
const mostFirst = (codes: readonly string[], counts: Counts) =>
  [...codes].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))

/** Codes to choose from and their counts; what has no codes only shows when it was chosen. */
function sources({ query, facets, town, today }: Asked): Record<ChoiceKey, [readonly string[], Count]> {
  const plain = (key: keyof Facets, codes: readonly string[]): [readonly string[], Count] => [
    codes,
    counted(facets[key]),
  ]
  return {
    days: [[...relativeDays, ...v.weekdays], (day) => countOfDay(facets.days, day, query, today)],
    dayParts: [v.dayParts, (part) => countOfDayPart(facets.days, part, query, today)],
    districts: [districtsByName(town), withMunicipality(facets.districts, town)],
    neighbourhoods: [[], () => null],
    themes: plain('themes', slugs(town.themes.filter((theme) => !theme.parent))),
    lifeDomains: plain('lifeDomains', []),
    audiences: [slugs(town.audiences), withEverybody(facets.audiences)],
    languages: plain('languages', mostFirst(v.spokenLanguages, facets.languages)),
    costs: plain('costs', v.costKinds),
    kinds: plain('kinds', v.listingKinds),
    access: plain('access', v.accessKinds),
    takePart: plain('takePart', v.takePartKinds),
    whereabouts: plain('whereabouts', fromHomeKinds),
    rungs: plain('rungs', v.rungs),
    facilities: plain('facilities', v.facilities),
    organisations: [[], () => null],
  }
}

/** The sets of boxes, each under the question it answers, in the order in which people wonder. */
const questions: { title: string; keys: ChoiceKey[] }[] = [
  { title: nl.filters.when, keys: ['days', 'dayParts'] },
  { title: nl.filters.where, keys: ['districts', 'neighbourhoods', 'whereabouts'] },
  { title: nl.filters.about, keys: ['themes', 'lifeDomains'] },
  { title: nl.filters.who, keys: ['audiences', 'languages'] },
  { title: nl.filters.cost, keys: ['costs'] },
  { title: nl.filters.how, keys: ['kinds', 'access', 'takePart', 'rungs', 'organisations'] },
  { title: nl.filters.accessible, keys: ['facilities'] },
]
export type FilterGroup = {
  title: string
  sets: ChoiceSet[]
  chosen: number
  has: (key: ChoiceKey) => boolean
}

/** Some have a field besides their boxes, which is always of use. */
const hasFields = ({ has }: FilterGroup) => has('districts') || has('audiences')

export function filterGroups(asked: Asked): FilterGroup[] {
  const from = sources(asked)
  const groups = questions.map(({ title, keys }) => ({
    title,
    sets: keys
      .map((key) => ({
        parameter: parameters[key],
        legend: nl.filters.legends[key],
        choices: toChoices(key, ...from[key], asked),
      }))
      .filter((set) => set.choices.length > 0),
    chosen: keys.reduce((sum, key) => sum + asked.query[key].length, 0),
    has: (key: ChoiceKey) => keys.includes(key),
  }))
  return groups.filter((group) => group.sets.length > 0 || hasFields(group))
}
