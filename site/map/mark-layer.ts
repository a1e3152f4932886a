import { markElement } from './mark-element.ts'
import type { Sight } from './sight.ts'
import type { Mark } from './to-marks.ts'

type Shown = { mark: Mark; element: HTMLElement }
type Ears = {
  press: (mark: Mark, element: HTMLElement) => void
  /** Looked at with the mouse or the keyboard; null when no longer. */
  look: (mark: Mark | null, how: 'hover' | 'focus') => void
}

/** With more, going through them by keyboard would be a long way; the list has them all. */
const mostInTabOrder = 25
/** Pixels; a label that would stick out of the frame hangs the other way. */
const labelRoom = { aside: 120, above: 90 }
/** What the buttons of the map cover, and the line with its makers: nothing may be pressed there but they. */
const covered = { right: 72, top: 122, bottom: 20 }

/**
 * The pins and numbers, as real links and buttons over the map. They do not need the map: they are there as soon as the
 * answer is, and move into it when it comes.
 */
export class MarkLayer {
  #layer = document.createElement('div')
  #shown = new Map<string, Shown>()
  #frame: HTMLElement
  #ears: Ears

  constructor(frame: HTMLElement, ears: Ears) {
    this.#frame = frame
    this.#ears = ears
    this.#layer.className = 'sk-marks'
    frame.append(this.#layer)
  }

  get marks(): Mark[] {
    return [...this.#shown.values()].map(({ mark }) => mark)
  }

  elementOf(mark: Mark): HTMLElement | undefined {
    return this.#shown.get(mark.key)?.element
  }

  /** Into the map's own layers, so that dragging and scrolling over a pin moves the map. */
  moveInto(container: HTMLElement) {
    const focused = this.#layer.contains(document.activeElement) ? document.activeElement : null
    container.append(this.#layer)
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }

  /** What stays is left alone, and so is the focus on it; when its mark goes the focus stays with the map. */
  show(marks: Mark[], sight: Sight) {
    const wanted = new Map(marks.map((mark) => [mark.key, mark]))
    for (const [key, { element }] of this.#shown) {
      if (wanted.has(key)) continue
      if (element === document.activeElement) this.#frame.focus({ preventScroll: true })
      element.remove()
      this.#shown.delete(key)
    }
    for (const [key, mark] of wanted) this.#keep(key, mark)
    this.marks.forEach((mark, index) => (this.elementOf(mark)!.tabIndex = index < mostInTabOrder ? 0 : -1))
    this.place(sight)
  }

  place(sight: Sight) {
    const { width, height } = sight.size()
    for (const { mark, element } of this.#shown.values()) {
      const { x, y } = sight.pixelOf(mark.point)
      element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`
      const side = x < labelRoom.aside ? 'left' : x > width - labelRoom.aside ? 'right' : ''
      const isUnder = (x > width - covered.right && y < covered.top) || y > height - covered.bottom
      element.classList.toggle('is-under', isUnder)
      element.dataset.side = `${side} ${y < labelRoom.above ? 'top' : ''}`.trim()
    }
  }

  /** Shows which of the marks is meant; none for null. */
  light(lit: Mark | null) {
    for (const { mark, element } of this.#shown.values()) element.classList.toggle('is-lit', mark === lit)
  }

  remove() {
    this.#layer.remove()
  }

  #keep(key: string, mark: Mark) {
    const shown = this.#shown.get(key)
    if (shown) return void (shown.mark = mark)
    const element = markElement(mark)
    this.#shown.set(key, { mark, element })
    this.#listen(key, element)
    this.#layer.append(element)
  }

  #listen(key: string, element: HTMLElement) {
    const mark = () => this.#shown.get(key)?.mark ?? null
    element.addEventListener('click', () => {
      const pressed = mark()
      if (pressed && pressed.is !== 'pin') this.#ears.press(pressed, element)
    })
    element.addEventListener('pointerenter', () => this.#ears.look(mark(), 'hover'))
    element.addEventListener('pointerleave', () => this.#ears.look(null, 'hover'))
    element.addEventListener('focus', () => this.#ears.look(mark(), 'focus'))
    element.addEventListener('blur', () => this.#ears.look(null, 'focus'))
  }
}
