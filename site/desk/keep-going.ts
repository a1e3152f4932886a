import { listingAddress } from '#site/layouts/addresses.ts'
import { onNoteChange, ownItems } from '#site/note/own-note.ts'
import { nlDeskLive } from '#site/text/nl-desk.ts'
import { placeParameter, toDesk } from './desk-address.ts'
import workerUrl from './desk-worker.ts?worker&url'
import { isFirstOfVisit } from './visit-floor.ts'
import { keptInWords } from './kept-in-words.ts'

const tryMs = 10_000
/** So often what was kept is asked anew while the desk is on. */
const renewMs = 30 * 60_000

/** Has pages kept for when the network drops, says so when this is one of them, and comes back by itself. */
export function keepGoing(): void {
  const { keptAt, isOther } = document.documentElement.dataset
  if (keptAt) {
    const said = document.querySelector('[data-part=connection]')!
    said.textContent =
      isOther === undefined ? nlDeskLive.kept(keptInWords(new Date(keptAt), new Date())) : nlDeskLive.missing
    setInterval(() => void comeBack(), tryMs)
    addEventListener('online', () => void comeBack())
  } else {
    void prepare().catch(() => {})
    setInterval(renew, renewMs)
    addEventListener('online', renew)
    onNoteChange(() =>
      navigator.serviceWorker?.controller?.postMessage({ kind: 'prepare', addresses: notedPages() }),
    )
  }
}

const renew = () => navigator.serviceWorker?.controller?.postMessage({ kind: 'renew' })

/** Asks past what is kept: the worker answers no HEAD. Who is typing is left to it. */
async function comeBack(): Promise<void> {
  const field = document.activeElement as HTMLInputElement | null
  if (field?.value) return
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined)
  if (answer && answer.status < 500) location.reload()
}

/** The worker keeps what is shown here, and the page behind every tile of the start. */
async function prepare(): Promise<void> {
  const { serviceWorker } = navigator
  if (!serviceWorker) return
  await serviceWorker.register(workerUrl, { scope: '/balie' })
  const { active } = await serviceWorker.ready
  // Once more: a page that is left may not have been in time to say so.
  if (isFirstOfVisit()) active?.postMessage({ kind: 'forget' })
  active?.postMessage({ kind: 'prepare', addresses: [...ownFiles(), ...nextPages(), ...notedPages()] })
  active?.postMessage({ kind: 'renew' })
}

const ownFiles = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(location.origin) && /\/(_astro|media|thema|favicon)/.test(name))

const nextPages = () => {
  const tiles = document.querySelectorAll<HTMLAnchorElement>('.sk-desk-start a, .sk-tiles a, .sk-desk-bar a')
  const isStart = document.querySelector('.sk-desk-start') !== null
  return isStart ? [location.href, ...[...tiles].map(({ href }) => href)] : [location.href]
}

/** What is on the note: without a connection one still knows when, where and whom to call. */
const notedPages = () => {
  const place = new URLSearchParams(location.search).get(placeParameter) ?? ''
  return ownItems().flatMap(({ slug }) => toDesk(listingAddress(slug), place) ?? [])
}
