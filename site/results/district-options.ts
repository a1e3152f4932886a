import type { NearChoices } from './near-choices.ts'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign]!)

/** The neighbourhoods of a list to choose from, as HTML: over a hundred on every page of results, so written at once. */
export const districtOptions = (districts: NearChoices['districts']): string =>
  districts
    .map(
      ({ label, neighbourhoods }) =>
        `<optgroup label="${escape(label)}">${neighbourhoods.map(toOption).join('')}</optgroup>`,
    )
    .join('')

const toOption = ({ value, label, isChosen }: NearChoices['districts'][number]['neighbourhoods'][number]) =>
  `<option value="${escape(value)}"${isChosen ? ' selected' : ''}>${escape(label)}</option>`
