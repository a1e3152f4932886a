import { type IconName, icons, isIcon } from './icons.ts'
import { type Markup, markup } from './markup.ts'

const drawn = new Map<string, Markup>()

/** An icon, drawn once: a page of results has a hundred. `name` may come from the cms; it is never written out. */
export function drawIcon(name: string, isLarge = false): Markup {
  const known: IconName = isIcon(name) ? name : 'house'
  const key = `${known} ${isLarge}`
  const icon = drawn.get(key) ?? toSvg(icons[known], isLarge)
  drawn.set(key, icon)
  return icon
}

const toSvg = (path: string, isLarge: boolean) => {
  const name = isLarge ? 'sk-icon sk-icon--large' : 'sk-icon'
  const size = markup`viewBox="0 0 24 24" width="24" height="24"`
  return markup`<svg class="${name}" ${size} aria-hidden="true" focusable="false"><path d="${path}"></path></svg>`
}
