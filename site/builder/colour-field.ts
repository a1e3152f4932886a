/** A field of six digits and a picker beside it that say the same. */
class ColourField extends HTMLElement {
  connectedCallback() {
    this.addEventListener('input', ({ target }) => {
      const [typed, picked] = [...this.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement]
      if (target === picked) typed.value = picked.value.slice(1)
      else if (/^#?[0-9a-f]{6}$/i.test(typed.value.trim()))
        picked.value = `#${typed.value.trim().replace('#', '')}`
    })
  }
}
customElements.define('colour-field', ColourField)
