/** Panels that lie over the results close with Escape, and when one turns to something else. */
class FilterBar extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#close(true)
    })
    document.addEventListener('pointerdown', (event) => {
      if (this.#areOverlaid() && !this.contains(event.target as Node)) this.#close(false)
    })
  }

  #open() {
    return this.querySelector<HTMLDetailsElement>('details[open]')
  }

  #areOverlaid() {
    const panel = this.#open()?.querySelector('.sk-filter__panel')
    return !!panel && getComputedStyle(panel).position === 'absolute'
  }

  #close(isKeyboard: boolean) {
    const panel = this.#open()
    if (!panel) return
    panel.open = false
    if (isKeyboard) panel.querySelector('summary')?.focus()
  }
}
customElements.define('filter-bar', FilterBar)
