import { type Mark, standsFor } from './to-marks.ts'

export type CardPlace = { slug: string; point: { lng: number; lat: number } }

/** NaN, for what has no place, lies in nothing. */
const placeOf = (card: HTMLElement): CardPlace => ({
  slug: card.dataset.slug!,
  point: { lng: Number(card.dataset.lng ?? NaN), lat: Number(card.dataset.lat ?? NaN) },
})
const cards = () => document.querySelectorAll<HTMLElement>('article[data-slug]')
const cardAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('article[data-slug]') : null

/**
 * Looks at cards anywhere in the page, also at ones that come later. Whoever looks at one hears where it is, and null
 * when one no longer does. The mouse goes before the keyboard; a finger does not hover.
 */
export function watchCards(look: (card: CardPlace | null) => void, signal: AbortSignal): void {
  const looked: { hover: HTMLElement | null; focus: HTMLElement | null } = { hover: null, focus: null }
  const current = () => looked.hover ?? looked.focus
  const at = (how: keyof typeof looked, target: EventTarget | null) => {
    const before = current()
    looked[how] = cardAt(target)
    const card = current()
    if (card !== before) look(card && placeOf(card))
  }
  const hover = (e: PointerEvent) => e.pointerType !== 'touch' && at('hover', e.target)
  document.addEventListener('pointerover', hover, { signal })
  document.addEventListener('focusin', (e) => at('focus', e.target), { signal })
  document.documentElement.addEventListener('pointerleave', () => at('hover', null), { signal })
}

/** Lights the cards of what one looks at on the map, and none for null. Returns the first. */
export function lightCards(mark: Mark | null): HTMLElement | undefined {
  const lit = [...cards()].filter((card) => {
    const { slug, point } = placeOf(card)
    return card.classList.toggle('is-lit', mark !== null && standsFor(mark, slug, point))
  })
  return lit[0]
}
