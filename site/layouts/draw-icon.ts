import { type IconName, icons, isIcon } from './icons.ts'

const drawn = new Map<string, string>()

/** An icon as HTML, drawn once: a page of results has a hundred. `name` may come from the cms; it is never written out. */
export function drawIcon(name: string, isLarge = false): string {
  const known: IconName = isIcon(name) ? name : 'house'
  const key = `${known} ${isLarge}`
  const html = drawn.get(key) ?? toHtml(icons[known], isLarge)
  drawn.set(key, html)
  return html
}

const toHtml = (path: string, isLarge: boolean) =>
  `<svg class="sk-icon${isLarge ? ' sk-icon--large' : ''}" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d="${path}"></path></svg>`
