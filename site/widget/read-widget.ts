import type { Fault } from '#search/query-url.ts'
import type { SavedWidget, Town } from '#site/town.ts'
import { lookParameters } from './look-words.ts'
import { parseWidget } from './widget-address.ts'
import { hostFont, type WidgetChoices, type WidgetLook } from './widget-choices.ts'

export type ReadWidget = {
  choices: WidgetChoices
  faults: Fault[]
  /** The words these choices were read from: of the address, or of what was saved. */
  params: URLSearchParams
  /** What a host saved with us, when the address names it and it is there. */
  saved: SavedWidget | null
  /** It is named and not there: never saved, thrown away or switched off. */
  isGone: boolean
  /** Somebody in the frame asked for something themselves, or turned the page. */
  isAsked: boolean
}

const ofLook = new Set<string>(Object.values(lookParameters))

/**
 * What a frame shows. Of what was saved the look is always as it is now; the question too, until somebody in the frame asks
 * something else.
 */
export function readWidget(params: URLSearchParams, town: Pick<Town, 'widgets'>): ReadWidget {
  const given = parseWidget(params)
  const isAsked = [...params.keys()].some((name) => !ofLook.has(name))
  const { set } = given.choices.look
  const saved = (set && town.widgets.get(set)) || null
  if (!saved) return { ...given, params, saved, isGone: set !== null, isAsked }
  const kept = new URLSearchParams(saved.words)
  const { choices } = parseWidget(kept)
  const query = isAsked ? given.choices.query : choices.query
  const look = { ...asAround(choices.look, given.choices.look), set }
  return {
    choices: { query, look },
    faults: given.faults,
    params: isAsked ? params : kept,
    saved,
    isGone: false,
    isAsked,
  }
}

/** What only the page around knows is taken from the address, where the host left it to that page. */
const asAround = (saved: WidgetLook, given: WidgetLook): WidgetLook => ({
  ...saved,
  scheme: saved.scheme === 'auto' ? given.scheme : saved.scheme,
  fonts: saved.fonts.includes(hostFont) && given.fonts.length > 0 ? given.fonts : saved.fonts,
})
