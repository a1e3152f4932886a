import { inDigits } from '#site/text/in-digits.ts'
import { nlMap } from '#site/text/nl-map.ts'
import { listingLink } from './listing-link.ts'
import type { Mark } from './to-marks.ts'

const label = (words: string) => {
  const element = document.createElement('span')
  element.className = 'sk-pin__label'
  element.textContent = words
  return element
}

function pinLink({ pins }: Mark): HTMLElement {
  const { slug, title } = pins![0]!
  const link = listingLink(slug)
  link.className = 'sk-pin'
  link.append(label(title))
  return link
}

function button(className: string, text: string, name: string): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = className
  element.textContent = text
  element.setAttribute('aria-label', name)
  return element
}

function spotButton({ pins }: Mark): HTMLElement {
  const element = button('sk-pin sk-pin--several', String(pins!.length), nlMap.openSpot(pins!.length))
  element.setAttribute('aria-haspopup', 'dialog')
  return element
}

/** Four times as many is twice as wide, up to where it would hide the map. */
function circleButton({ count }: Mark): HTMLElement {
  const element = button('sk-circle', inDigits(count), nlMap.circle(inDigits(count)))
  const width = Math.min(4.25, 2.2 + Math.sqrt(count) * 0.16)
  element.style.setProperty('--sk-circle', `${width.toFixed(2)}rem`)
  return element
}

/** A pin is a link to its listing; a spot and a circle are buttons. */
export function markElement(mark: Mark): HTMLElement {
  if (mark.is === 'pin') return pinLink(mark)
  return mark.is === 'spot' ? spotButton(mark) : circleButton(mark)
}
