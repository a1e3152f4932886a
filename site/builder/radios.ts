import { type Markup, markup } from '#site/layouts/markup.ts'

/** `form`: the id of the form it belongs to, when it stands outside it. */
type Radios = { parameter: string; legend: string; chosen: string; form?: string }

/** One answer out of a few: words of the address with what they say. */
export const radios = (about: Radios, answers: Record<string, string>): Markup => markup`
  <fieldset class="sk-choices">
    <legend>${about.legend}</legend>
    <div class="sk-choices__list">${Object.entries(answers).map(([value, label], nr) => toRadio(about, { value, label, id: `${about.parameter}-${nr}` }))}</div>
  </fieldset>`

type Answer = { value: string; label: string; id: string }

function toRadio({ parameter, chosen, form }: Radios, { value, label, id }: Answer): Markup {
  const box = markup`<input type="radio" id="${id}" name="${parameter}" value="${value}"${form && markup` form="${form}"`}${value === chosen && ' checked'}>`
  return markup`<label class="sk-choice">${box}<span>${label}</span></label>`
}
