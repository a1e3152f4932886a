import { isDesk } from './desk-address.ts'

/** As many pages and files as one desk has use for; what was kept longest ago goes first. */
export const mostPages = 150
export const mostFiles = 300

/** What is older is shown to nobody: somebody may have had to hide since. */
const oldestMs = 7 * 24 * 60 * 60_000

/** Whether a page that was kept at `at` may still stand in for the one of now. */
export const isStillShown = (at: string | null, now: Date): boolean =>
  at !== null && now.getTime() - Date.parse(at) < oldestMs

type Told = { status: number; cacheControl: string | null }

/** Whether a page is kept for when the network drops. A note is in no list of ours, so only its empty page is. */
export function isToKeep(url: URL, { status, cacheControl }: Told): boolean {
  if (status !== 200 || !isDesk(url.pathname)) return false
  if (url.pathname === '/balie/briefje')
    return !url.searchParams.has('lijst') && !url.searchParams.has('zoek')
  return !cacheControl?.includes('no-store')
}

/** What the next one at the screen must not find: words that somebody typed. */
export const isPersonal = (url: URL): boolean =>
  url.searchParams.has('zoek') || url.pathname.startsWith('/balie/briefje/') || url.searchParams.has('lijst')

/** Which of these to drop, in the order they were kept. */
export const tooMany = <Key>(kept: readonly Key[], most: number): Key[] =>
  kept.slice(0, Math.max(0, kept.length - most))

/** The page as it was, told when that was, and whether it stands in for one that is not there. */
export const asKept = (html: string, at: string, isOther: boolean): string =>
  html.replace(/<html\b/, `<html data-kept-at="${at}"${isOther ? ' data-is-other' : ''}`)

/** The files of the build that a page, a script or a style names, by their path: without them a kept page is not whole. */
export function filesIn(text: string): string[] {
  const whole = [...text.matchAll(/["'(](\/_astro\/[\w.~-]+\.(?:js|css|woff2))["')]/g)].map(
    ([, path]) => path!,
  )
  const beside = [...text.matchAll(/["'`]\.\/([\w.~-]+\.js)["'`]/g)].map(([, name]) => `/_astro/${name}`)
  return [...new Set([...whole, ...beside])]
}
