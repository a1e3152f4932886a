import { countAddress } from '../usage/count-address.ts'

/** Who stops typing for so long has asked something. */
const settledMs = 2_500

/**
 * While one types, results come for half words. They are fetched as "nobody asked this yet", and counted only when they stay:
 * for a moment, or because one goes on from them to another page.
 */
export class SeenResults {
  #address = ''
  #settling: ReturnType<typeof setTimeout> | undefined

  /** These came while one typed, in place of those before. */
  typed(address: string) {
    this.forget()
    this.#address = address
    this.#settling = setTimeout(() => this.settle(), settledMs)
  }

  /** Others came for another reason, which the server counted itself. */
  forget() {
    clearTimeout(this.#settling)
    this.#address = ''
  }

  /** They were seen, if they were not counted yet. */
  settle() {
    if (this.#address) navigator.sendBeacon(countAddress, `seen ${this.#address}`)
    this.forget()
  }
}
