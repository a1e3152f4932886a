/** Its button is there only with the script: without it, it would do nothing. */
class PrintPage extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => window.print())
  }
}
customElements.define('print-page', PrintPage)
