import type { PayloadRequest } from 'payload'
import { localNow } from '#search/time/local-date.ts'
import { poolOf } from '../../pool-of.ts'
import { areasInView } from '../../usage/areas-in-view.ts'
import { busiest } from '../../usage/busiest.ts'
import { figuresOf, type MonthFigures, noFigures } from '../../usage/figures-of.ts'
import { listingsInView } from '../../usage/listings-in-view.ts'
import { type Month, monthsOf } from '../../usage/months-of.ts'
import { unmetIn } from '../../usage/unmet-in.ts'
import { type WidgetFigures, widgetsInView } from '../../usage/widgets-in-view.ts'
import { wordsThatLed } from '../../usage/words-that-led.ts'
import { namesOf } from './names-of.ts'

type By = 'theme' | 'words' | 'all'
export type ShownFigures = {
  listings: { id: string; title: string; figures: MonthFigures }[]
  months: Month[]
  led: { by: By; what: string; listing: string; amount: number }[]
  unmet: { by: By; what: string; code: string; area: string | undefined; nothing: number; wider: number }[]
  widgets: WidgetFigures[]
}

/**
 * All figures that one may see: of the listings of one's own organisations and the neighbourhoods where those are; an editor
 * sees all. What one may not read the name of is left out.
 */
export async function readFigures(req: PayloadRequest, now: Date): Promise<ShownFigures> {
  const db = poolOf(req.payload)
  const { date } = localNow(now)
  const [own, areas] = await Promise.all([listingsInView(req), areasInView(req)])
  const [listings, months, led, unmet, widgets] = await Promise.all([
    own ?? busiest(db, date),
    monthsOf(db, own, date),
    wordsThatLed(db, own, date),
    unmetIn(db, areas, date),
    widgetsInView(req, db, date),
  ])
  const [figures, names] = await Promise.all([
    figuresOf(db, listings, date),
    namesOf(req, {
      listings: [...listings, ...led.map(({ listing }) => listing)],
      themes: [...led, ...unmet].filter(({ by }) => by === 'theme').map(({ what }) => what),
      areas: unmet.map(({ area }) => area),
    }),
  ])
  const nameOf = (by: By, what: string) => (by === 'theme' ? (names.themes.get(what) ?? what) : what)
  return {
    listings: listings
      .filter((id) => names.listings.has(id))
      .map((id) => ({ id, title: names.listings.get(id)!, figures: figures.get(id) ?? noFigures }))
      .sort((a, b) => b.figures.now.opened - a.figures.now.opened || b.figures.now.seen - a.figures.now.seen),
    months,
    widgets,
    led: led
      .filter(({ listing }) => names.listings.has(listing))
      .map((one) => ({ ...one, what: nameOf(one.by, one.what), listing: names.listings.get(one.listing)! })),
    unmet: unmet.map(({ area, by, what, nothing, wider }) => ({
      ...{ by, what: nameOf(by, what), code: area, area: names.areas.get(area), nothing, wider },
    })),
  }
}
