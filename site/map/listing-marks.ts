import type { MapAnswer } from '#search/map-cells.ts'
import type { Box } from '#search/query.ts'
import { inDigits } from '#site/text/in-digits.ts'
import { nlMap } from '#site/text/nl-map.ts'
import { type CardPlace, lightCards, watchCards } from './card-lights.ts'
import { Elsewhere } from './elsewhere.ts'
import { answerAddress, fetchAnswer } from './fetch-answer.ts'
import { hereAddress } from './here-address.ts'
import { MarkLayer } from './mark-layer.ts'
import type { MapParts } from './map-parts.ts'
import { maxZoom, type Sight } from './sight.ts'
import { searchPage } from './search-page.ts'
import { SpotList } from './spot-list.ts'
import { type Mark, markOf, toMarks } from './to-marks.ts'

/** Where the list stands beside the map, and the map stays in view while the list moves. */
const isBeside = '(min-width: 64rem)'
/** In no circle. */
const nowhere = { lng: NaN, lat: NaN }

/** The listings of a query over the ground: asked for whenever what is in sight or the question changes, and drawn. */
export class ListingMarks {
  readonly layer: MarkLayer
  readonly spotList: SpotList
  #parts: MapParts
  #elsewhere: Elsewhere
  #sight: Sight
  #comeCloser: (bounds: Box) => void = () => {}
  #tell: (marks: Mark[]) => void = () => {}
  #card: CardPlace | null = null
  #looked: { hover: Mark | null; focus: Mark | null } = { hover: null, focus: null }
  #asking = new AbortController()
  #life = new AbortController()

  constructor(parts: MapParts, sight: Sight) {
    this.#parts = parts
    this.#sight = sight
    this.spotList = new SpotList(parts.host)
    this.#elsewhere = new Elsewhere(parts.elsewhere)
    this.layer = new MarkLayer(parts.frame, {
      press: (mark, element) => this.#press(mark, element),
      look: (mark, how) => this.#look(mark, how),
    })
    watchCards((card) => {
      this.#card = card
      this.#light()
    }, this.#life.signal)
  }

  /** From now on this is what one sees, and this is how one comes closer. */
  lookThrough(sight: Sight, comeCloser: (bounds: Box) => void) {
    this.#sight = sight
    this.#comeCloser = comeCloser
    this.layer.place(sight)
  }

  /** Tells which marks there are, now and whenever others come. */
  onDraw(tell: (marks: Mark[]) => void) {
    this.#tell = tell
    tell(this.layer.marks)
  }

  place() {
    this.layer.place(this.#sight)
  }

  /** Asks again, and draws what the answer is. Of two questions only the last counts. */
  async ask(): Promise<void> {
    this.#asking.abort()
    this.#asking = new AbortController()
    const { signal } = this.#asking
    const { query, here, status } = this.#parts
    here.href = hereAddress(query(), this.#sight.box(), searchPage())
    try {
      this.#draw(await fetchAnswer(answerAddress(query(), this.#sight), signal))
    } catch (err) {
      if (signal.aborted) return
      console.warn(err)
      status.say('listings', nlMap.noCounts)
    }
  }

  close() {
    this.#asking.abort()
    this.#life.abort()
    this.spotList.remove()
    this.layer.remove()
    lightCards(null)
  }

  #draw(answer: MapAnswer) {
    const { query, isPiece, status } = this.#parts
    this.layer.show(toMarks(answer, this.#sight), this.#sight)
    this.#light()
    performance.mark('listing-map:marks')
    this.#tell(this.layer.marks)
    status.say('listings', nlMap.counts(inDigits(answer.here)))
    // What has no place is never in a piece of the map, so the list beside it leaves that out.
    this.#elsewhere.show(query(), isPiece() ? 0 : answer.placeless)
  }

  /** Lights the pin of the card that one looks at, or else of the listing whose page this is. */
  #light() {
    const { own } = this.#parts
    const shown = this.#card ?? (own === undefined ? null : { slug: own, point: nowhere })
    this.layer.light((shown && markOf(this.layer.marks, shown.slug, shown.point)) ?? null)
  }

  /** As close as one can come, the list says the rest. */
  #press({ pins, bounds }: Mark, element: HTMLElement) {
    if (pins) this.spotList.open(pins, element)
    else if (this.#sight.zoom() < maxZoom - 0.5) this.#comeCloser(bounds)
    else location.assign(hereAddress(this.#parts.query(), bounds, searchPage()))
  }

  /** A card moves into view only for who goes by keyboard, and only where that does not move the map itself away. */
  #look(mark: Mark | null, how: 'hover' | 'focus') {
    this.#looked[how] = mark
    const card = lightCards(this.#looked.hover ?? this.#looked.focus)
    const isAsked = how === 'focus' && mark !== null && this.layer.elementOf(mark)?.matches(':focus-visible')
    if (card && isAsked && matchMedia(isBeside).matches) card.scrollIntoView({ block: 'nearest' })
  }
}
