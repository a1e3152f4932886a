import { nlSharing } from '#site/text/nl-visit.ts'

/** Passes a page on the way the device does it, or copies its address. Without either the letter in it still opens. */
class SharePage extends HTMLElement {
  connectedCallback() {
    this.querySelector('a')?.addEventListener('click', this.#onClick)
  }

  #onClick = (event: MouseEvent) => {
    const { title = '', text = '', page = '' } = this.dataset
    const data = { title, text, url: page }
    if (navigator.canShare?.(data)) {
      event.preventDefault()
      void navigator.share(data).catch(() => {})
    } else if (navigator.clipboard) {
      event.preventDefault()
      void this.#copy(page)
    }
  }

  async #copy(page: string) {
    try {
      await navigator.clipboard.writeText(page)
      this.querySelector('[role=status]')!.textContent = nlSharing.copied
    } catch {
      location.href = this.querySelector('a')!.href
    }
  }
}
customElements.define('share-page', SharePage)
