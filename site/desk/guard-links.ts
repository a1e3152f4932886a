import { placeParameter, toDesk } from './desk-address.ts'

/** For what scripts draw (suggestions): a link goes on at the desk, or nowhere. Nothing opens a window or a menu. */
export function guardLinks(start: string): void {
  const place = new URL(start).searchParams.get(placeParameter) ?? ''
  const onLink = (event: MouseEvent) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href]')
    if (!link || event.defaultPrevented) return
    const { origin, pathname, search, hash } = link
    const isPart =
      origin === location.origin && hash && pathname + search === location.pathname + location.search
    if (isPart) return
    event.preventDefault()
    const address = origin === location.origin ? toDesk(pathname + search + hash, place) : undefined
    if (address) location.assign(address)
  }
  // Last of all, so that a script that does its own work with a link goes first.
  addEventListener('click', onLink)
  addEventListener('auxclick', (event) => event.preventDefault(), true)
  addEventListener('contextmenu', (event) => event.preventDefault())
  addEventListener('dragstart', (event) => event.preventDefault())
}
