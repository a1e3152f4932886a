import { parameters } from '#search/address-words.ts'
import { withoutPostcodeLetters } from '#search/words/without-postcode-letters.ts'
import { lettersGone } from './letters-gone.ts'

/**
 * The letters of a postcode stay here: no form sends them. They are taken off where a form is read out, so this holds for
 * every form of questions, sent by the browser or by a script. Where there is a place to say so, that is done at once.
 */
document.addEventListener('formdata', ({ formData }) => {
  const asked = formData.get(parameters.text)
  if (typeof asked !== 'string') return
  const shorter = withoutPostcodeLetters(asked)
  if (shorter !== asked) formData.set(parameters.text, shorter)
  document.getElementById(lettersGone)?.toggleAttribute('data-is-shown', shorter !== asked)
})

/** A form that leads to another page has that page say it. */
document.addEventListener('submit', ({ target }) => {
  const form = target as HTMLFormElement
  const field = form.elements.namedItem(parameters.text)
  if (!(field instanceof HTMLInputElement)) return
  const action = new URL(form.action)
  action.hash = withoutPostcodeLetters(field.value) === field.value ? '' : lettersGone
  form.action = action.href
})
