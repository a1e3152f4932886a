import { nlDeskLive } from '#site/text/nl-desk.ts'
import { guardLinks } from './guard-links.ts'
import { idleState } from './idle-state.ts'
import { keepGoing } from './keep-going.ts'
import { wipe } from './wipe.ts'
import { stepsTooFar } from './visit-floor.ts'
import { ownItems } from '#site/note/own-note.ts'

const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll', 'input'] as const
/** A start page that nobody touches is made anew so often, so that it is of today. */
const freshMs = 30 * 60_000

/**
 * `<desk-mode>`: looks after a screen that anyone stands at. Begins anew when nobody touches it, after a warning that any
 * touch ends; lets nothing lead away; and says when there is no connection.
 */
class DeskMode extends HTMLElement {
  #touched = Date.now()
  #opened = Date.now()
  #ticking: ReturnType<typeof setInterval> | undefined

  connectedCallback() {
    addEventListener('pageshow', this.#onShow)
    if (this.#goForth()) return
    this.toggleAttribute('data-on', true)
    for (const name of touches) addEventListener(name, this.#onTouch, { capture: true, passive: true })
    this.#part('back').addEventListener('click', () => history.back())
    this.#part('done').addEventListener('click', () => this.#leave())
    this.#part('warning').addEventListener('cancel', this.#onTouch)
    this.#ticking = setInterval(() => this.#tick(), 1_000)
    guardLinks(this.#start)
    keepGoing()
  }

  disconnectedCallback() {
    clearInterval(this.#ticking)
    removeEventListener('pageshow', this.#onShow)
    for (const name of touches) removeEventListener(name, this.#onTouch, { capture: true })
  }

  #part = <E extends HTMLElement = HTMLElement>(name: string) => this.querySelector<E>(`[data-part=${name}]`)!

  get #start() {
    return this.querySelector<HTMLAnchorElement>('a[data-part=start]')!.href
  }

  get #isClean() {
    const isStart = location.pathname === new URL(this.#start).pathname
    const fields = document.querySelectorAll<HTMLInputElement>('input[type=search]')
    return isStart && ownItems().length === 0 && [...fields].every(({ value }) => value === '')
  }

  /** The browser may bring back the page of somebody before. */
  #onShow = ({ persisted }: PageTransitionEvent) => persisted && this.#goForth()

  /** A page of somebody before is not shown: from there one is brought to one's own. */
  #goForth(): boolean {
    const steps = stepsTooFar()
    document.body.hidden = steps > 0
    if (steps > 0) history.go(steps)
    return steps > 0
  }

  #onTouch = () => {
    this.#touched = Date.now()
    const warning = this.#part<HTMLDialogElement>('warning')
    if (warning.open) warning.close()
  }

  #tick() {
    const now = Date.now()
    const state = idleState(now - this.#touched)
    if (state.is === 'used') return
    if (this.#isClean) return this.#renew(now)
    if (state.is === 'left') return this.#leave()
    this.#warn(state.seconds)
  }

  #warn(seconds: number) {
    const warning = this.#part<HTMLDialogElement>('warning')
    this.#part('seconds').textContent = String(seconds)
    if (warning.open) return
    document.querySelector<HTMLElement>('[popover]:popover-open')?.hidePopover()
    warning.showModal()
    this.#part('warned').textContent = nlDeskLive.seconds(seconds)
  }

  #renew(now: number) {
    if (scrollY > 0) scrollTo(0, 0)
    if (now - this.#opened > freshMs && navigator.onLine) location.reload()
  }

  #leave() {
    clearInterval(this.#ticking)
    wipe(this.#start)
  }
}
customElements.define('desk-mode', DeskMode)
