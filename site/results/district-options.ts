import { escapeHtml } from '#site/layouts/escape-html.ts'
import type { NearChoices } from './near-choices.ts'

type District = NearChoices['districts'][number]

/** The neighbourhoods of a list to choose from, as HTML: over a hundred on every page of results, so written at once. */
export const districtOptions = (districts: District[]): string =>
  districts
    .map(
      ({ label, neighbourhoods }) =>
        `<optgroup label="${escapeHtml(label)}">${neighbourhoods.map(toOption).join('')}</optgroup>`,
    )
    .join('')

const toOption = ({ value, label, isChosen }: District['neighbourhoods'][number]) =>
  `<option value="${escapeHtml(value)}"${isChosen ? ' selected' : ''}>${escapeHtml(label)}</option>`
