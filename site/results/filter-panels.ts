import { parameters } from '#search/address-words.ts'
import type { ListingQuery } from '#search/query.ts'
import { type Markup, markup } from '#site/layouts/markup.ts'
import { nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'
import { choiceBoxes } from './choice-boxes.ts'
import type { FilterGroup } from './filter-groups.ts'
import { nearFields } from './near-fields.ts'

type About = { query: ListingQuery; town: Town; total: number }

/** Every filter under the question it answers: a hundred boxes and two hundred options, on every page of results. */
export const filterPanels = (groups: FilterGroup[], { query, town, total }: About): Markup =>
  markup`${groups.map((group) => toPanel(group, { query, town, total }))}`

function toPanel(group: FilterGroup, { query, town, total }: About): Markup {
  const chosen = group.chosen + extra(group, query)
  return markup`
    <details class="sk-filter" name="filter">
      <summary>${group.title}${chosen > 0 && markup` <span class="nl-number-badge">${chosen}</span>`}</summary>
      <div class="sk-filter__panel">
        ${group.has('districts') && nearFields(query, town)}
        ${group.sets.map(choiceBoxes)}
        ${group.has('audiences') && ageField(query)}
        <button class="nl-button nl-button--primary" type="submit">${nl.filters.show(total)}</button>
      </div>
    </details>`
}

const extra = (group: FilterGroup, query: ListingQuery) =>
  (group.has('audiences') && query.age !== null) || (group.has('districts') && (query.near || query.box))
    ? 1
    : 0

function ageField({ age }: ListingQuery): Markup {
  const field = markup`id="leeftijd" type="number" name="${parameters.age}" value="${age}" min="0" max="120"`
  return markup`
    <p class="sk-field">
      <label for="leeftijd">${nl.filters.age}</label>
      <span class="sk-field__hint" id="leeftijd-uitleg">${nl.filters.ageHint} ${nl.filters.audienceHint}</span>
      <input ${field} inputmode="numeric" aria-describedby="leeftijd-uitleg">
    </p>`
}
