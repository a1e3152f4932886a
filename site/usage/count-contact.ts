import { contactKindOf } from './contact-kind-of.ts'
import { countAddress } from './count-address.ts'

/**
 * Says which way of getting in touch is used: only which, of which listing. The links work as they are, without it too. Who
 * comes by keyboard or opens a new tab clicks as well. In a preview nothing is counted.
 */
class CountContact extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this.#onClick)
    this.addEventListener('auxclick', this.#onClick)
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.#onClick)
    this.removeEventListener('auxclick', this.#onClick)
  }

  #onClick = ({ target, button }: MouseEvent) => {
    const link = (target as Element).closest('a')
    const kind = link && button < 2 && contactKindOf(link.href, location.origin)
    const listing = this.getAttribute('listing')
    if (kind && listing && location.pathname.startsWith('/aanbod/'))
      navigator.sendBeacon(countAddress, `${kind} ${listing}`)
  }
}
customElements.define('count-contact', CountContact)
