import { beginVisit } from './visit-floor.ts'

/** Forgets all that somebody left on this screen, and begins anew. @param start the whole address of the start page */
export function wipe(start: string): void {
  localStorage.clear()
  sessionStorage.clear()
  for (const form of document.forms) form.reset()
  navigator.serviceWorker?.controller?.postMessage({ kind: 'forget' })
  // Going to where one is, is no step in the history.
  const isHere = location.href === start
  beginVisit(isHere ? 0 : 1)
  if (isHere) location.reload()
  else location.assign(start)
}
