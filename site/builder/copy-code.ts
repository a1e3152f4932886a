/** Copies what stands in its field, and says whether that worked. Without script one selects it by hand. */
class CopyCode extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      if ((event.target as Element).closest('button')) void this.#copy()
    })
  }

  async #copy() {
    const field = this.querySelector('textarea')!
    const isCopied = await copied(field)
    if (!isCopied) field.select()
    const line = this.querySelector('[role=status]')!
    line.textContent = (isCopied ? this.dataset.done : this.dataset.failed) ?? ''
  }
}

/** Some browsers let nobody near the clipboard; the old way may work then. */
async function copied(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    field.select()
    return document.execCommand('copy')
  }
}
customElements.define('copy-code', CopyCode)
