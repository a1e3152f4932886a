import { forgetAnswers } from './kept-answers.ts'
import { ownStore } from './own-store.ts'

/** `<form-sent>`: it has arrived, so nothing is kept any more. */
class FormSent extends HTMLElement {
  connectedCallback() {
    forgetAnswers(ownStore())
  }
}
customElements.define('form-sent', FormSent)
