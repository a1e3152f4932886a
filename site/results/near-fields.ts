import { parameters } from '#search/address-words.ts'
import { formatQuery } from '#search/query-url.ts'
import { emptyQuery, type ListingQuery, radii } from '#search/query.ts'
import { type Markup, markup } from '#site/layouts/markup.ts'
import { nearMeBox } from '#site/near/near-me-box.ts'
import { nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'
import { type NearChoices, nearChoices } from './near-choices.ts'

/** Near what, how far, and the piece of the map that was asked for. */
export function nearFields(query: ListingQuery, town: Town): Markup {
  const { chosenPoint, districts } = nearChoices(query, town)
  const distances = [...new Set([...radii, query.radius])].sort((a, b) => a - b)
  return markup`
    ${nearMeBox()}
    <div class="sk-fields">
      <p class="sk-field">
        <label for="nabij">${nl.filters.near}</label>
        <select id="nabij" name="${parameters.near}">
          <option value="">${nl.filters.nearAnywhere}</option>
          ${chosenPoint && toOption(chosenPoint)}${districts.map(toOptions)}
        </select>
      </p>
      <p class="sk-field">
        <label for="straal">${nl.filters.radius}</label>
        <select id="straal" name="${parameters.radius}">
          ${distances.map((metres) => toDistance(metres, query.radius))}
        </select>
      </p>
    </div>
    ${boxField(query)}`
}

type District = NearChoices['districts'][number]
type Option = District['neighbourhoods'][number]

const toOptions = ({ label, neighbourhoods }: District) =>
  markup`<optgroup label="${label}">${neighbourhoods.map(toOption)}</optgroup>`

const toOption = ({ value, label, isChosen }: Option) =>
  markup`<option value="${value}"${isChosen && ' selected'}>${label}</option>`

const toDistance = (metres: number, chosen: number) =>
  toOption({ value: String(metres), label: nl.distance.upTo(metres), isChosen: metres === chosen })

function boxField({ box }: ListingQuery): Markup | null {
  const word = formatQuery({ ...emptyQuery, box }).get(parameters.box)
  if (word === null) return null
  return markup`
    <label class="sk-choice">
      <input type="checkbox" name="${parameters.box}" value="${word}" checked><span>${nl.filters.box}</span>
    </label>`
}
