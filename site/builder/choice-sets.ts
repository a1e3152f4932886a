import { parameters } from '#search/address-words.ts'
import type { ListingQuery } from '#search/query.ts'
import { formatQuery } from '#search/query-url.ts'
import type { Choice, ChoiceSet } from '#site/results/filter-groups.ts'
import { nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'

const words = nl.builder
type Named = { value: string; label: string }

/** What is offered, and what was chosen and is not known any more: that one must be able to undo. */
function toChoices(named: Named[], chosen: string[]): Choice[] {
  const known = new Set(named.map(({ value }) => value))
  const unknown = chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: value }))
  return [...named, ...unknown].map((one) => ({ ...one, count: null, isChosen: chosen.includes(one.value) }))
}

const byName = (a: Named, b: Named) => a.label.localeCompare(b.label, 'nl')
const areasOf = ({ areas }: Town, level: string, parent?: string): Named[] =>
  [...areas.values()]
    .filter((area) => area.level === level && (parent === undefined || area.parent === parent))
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort(byName)
const terms = (all: { slug: string; label: string }[]): Named[] =>
  all.map(({ slug, label }) => ({ value: slug, label }))

export const districtSet = (query: ListingQuery, town: Town): ChoiceSet => ({
  parameter: parameters.districts,
  legend: words.districts,
  choices: toChoices(areasOf(town, 'district'), query.districts),
})

/** The neighbourhoods, under the name of the district around them. */
export function neighbourhoodSets(query: ListingQuery, town: Town): ChoiceSet[] {
  const parameter = parameters.neighbourhoods
  const within = areasOf(town, 'district').map(({ value, label }) => ({
    ...{ parameter, legend: label },
    named: areasOf(town, 'neighbourhood', value),
  }))
  const placed = new Set(within.flatMap(({ named }) => named.map(({ value }) => value)))
  const others = areasOf(town, 'neighbourhood').filter(({ value }) => !placed.has(value))
  const chosenOf = (named: Named[]) =>
    query.neighbourhoods.filter((code) => named.some((n) => n.value === code))
  const unknown = query.neighbourhoods.filter((code) => !town.areas.has(code))
  return [
    ...within.map(({ named, ...set }) => ({ ...set, choices: toChoices(named, chosenOf(named)) })),
    {
      ...{ parameter, legend: words.otherNeighbourhoods },
      choices: toChoices(others, [...chosenOf(others), ...unknown]),
    },
  ].filter(({ choices }) => choices.length > 0)
}

/** The broad themes and what was chosen that we do not know; then the narrower ones, under the broad one each is part of. */
export function themeSets(query: ListingQuery, { themes }: Town): { broad: ChoiceSet; narrow: ChoiceSet[] } {
  const parameter = parameters.themes
  const known = new Set(themes.map(({ slug }) => slug))
  const isNarrow = ({ parent }: { parent: string | null }) => parent !== null && known.has(parent)
  const tops = themes.filter((theme) => !isNarrow(theme))
  const narrower = new Set(themes.filter(isNarrow).map(({ slug }) => slug))
  const broad = query.themes.filter((slug) => !narrower.has(slug))
  const narrow = themes.map(({ slug, label }) => {
    const named = terms(themes.filter(({ parent }) => parent === slug))
    const chosen = query.themes.filter((theme) => named.some(({ value }) => value === theme))
    return { parameter, legend: label, choices: toChoices(named, chosen) }
  })
  return {
    broad: { parameter, legend: words.themes, choices: toChoices(terms(tops), broad) },
    narrow: narrow.filter(({ choices }) => choices.length > 0),
  }
}

export const audienceSet = (query: ListingQuery, town: Town): ChoiceSet => ({
  parameter: parameters.audiences,
  legend: words.audiences,
  choices: toChoices(terms(town.audiences), query.audiences),
})

const mostFound = 8

/** Those that were chosen, and those whose name has these words in it. */
export function organisationSet(query: ListingQuery, town: Town, wanted: string): ChoiceSet {
  const all = [...town.organisations.values()].map(({ slug, name }) => ({ value: slug, label: name }))
  const asked = wanted.toLowerCase()
  const isChosen = ({ value }: Named) => query.organisations.includes(value)
  const found = asked
    ? all.filter((one) => !isChosen(one) && one.label.toLowerCase().includes(asked)).sort(byName)
    : []
  return {
    parameter: parameters.organisations,
    legend: words.organisations,
    choices: toChoices([...all.filter(isChosen), ...found.slice(0, mostFound)], query.organisations),
  }
}

const shown: string[] = [
  parameters.text,
  parameters.districts,
  parameters.neighbourhoods,
  parameters.themes,
  parameters.audiences,
  parameters.organisations,
]

/** What was chosen elsewhere, on the page of results perhaps, and has no place in this form. */
export const otherWords = (query: ListingQuery): [name: string, value: string][] =>
  [...formatQuery(query)].filter(([name]) => !shown.includes(name))
