import { type Markup, markup } from '#site/layouts/markup.ts'
import { inDigits } from '#site/text/in-digits.ts'
import type { Choice, ChoiceSet } from './filter-groups.ts'

/** One set of boxes to tick, under its legend. */
export const choiceBoxes = ({ parameter, legend, choices }: ChoiceSet): Markup => markup`
  <fieldset class="sk-choices">
    <legend>${legend}</legend>
    <div class="sk-choices__list">${choices.map((choice) => toBox(parameter, choice))}</div>
  </fieldset>`

function toBox(parameter: string, { value, label, count, isChosen }: Choice): Markup {
  const box = markup`<input type="checkbox" id="${parameter}-${value}" name="${parameter}" value="${value}"${isChosen && ' checked'}>`
  const shown = count !== null && markup`<span class="sk-count">${inDigits(count)}</span>`
  return markup`<label class="sk-choice">${box}<span>${label}</span>${shown}</label>`
}
