/**
 * The frame beside the choices. What it shows is said by the link above it, which changes with the page; the frame follows
 * without a step in the history of the browser.
 */
class WidgetPreview extends HTMLElement {
  connectedCallback() {
    document.addEventListener('swapped', this.#follow)
  }

  disconnectedCallback() {
    document.removeEventListener('swapped', this.#follow)
  }

  #shown = ''

  #follow = () => {
    const frame = this.querySelector('iframe')
    const link = document.querySelector<HTMLAnchorElement>('a[data-part=preview]')
    if (!frame || !link) return
    this.dataset.width = link.dataset.width
    this.#shown ||= frame.src
    if (link.href === this.#shown) return
    this.#shown = link.href
    frame.contentWindow?.location.replace(link.href)
  }
}
customElements.define('widget-preview', WidgetPreview)
