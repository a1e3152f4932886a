import { escapeHtml } from '#site/layouts/escape-html.ts'
import { inDigits } from '#site/text/in-digits.ts'
import type { ChoiceSet } from './filter-groups.ts'

/** The boxes to tick of one set of choices, as HTML: a hundred and more on every page of results, so written at once. */
export const choiceBoxes = ({ parameter, choices }: Pick<ChoiceSet, 'parameter' | 'choices'>): string =>
  choices
    .map(({ value, label, count, isChosen }) => {
      const box = `<input type="checkbox" name="${escapeHtml(parameter)}" value="${escapeHtml(value)}"${isChosen ? ' checked' : ''}>`
      const shown = count === null ? '' : `<span class="sk-count">${inDigits(count)}</span>`
      return `<label class="sk-choice">${box}<span>${escapeHtml(label)}</span>${shown}</label>`
    })
    .join('')
