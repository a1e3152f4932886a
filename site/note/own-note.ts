import { ownStore } from '#site/help/own-store.ts'
import type { NoteItem } from './note-edits.ts'
import { fromStored, toStored } from './stored-note.ts'

/** Where a device keeps its note; said on /privacy. */
export const noteKey = 'sk-briefje'
/** On `window`, whenever the note of this device is another one. */
export const noteChanged = 'sk-note-changed'

/** What is on the note of this device. */
export const ownItems = (): NoteItem[] => fromStored(ownStore().getItem(noteKey))

/** Keeps this note on the device; false when the browser keeps nothing. An empty note leaves nothing behind. */
export function keepItems(items: NoteItem[]): boolean {
  const store = ownStore()
  try {
    if (items.length === 0) store.removeItem(noteKey)
    else store.setItem(noteKey, toStored(items))
  } catch {
    return false
  }
  dispatchEvent(new Event(noteChanged))
  return items.length === 0 || store.getItem(noteKey) !== null
}

/** Whether this browser keeps anything at all. Nothing stays of asking. */
export function canKeep(): boolean {
  const store = ownStore()
  const probe = `${noteKey}-probe`
  try {
    store.setItem(probe, '1')
    const isKept = store.getItem(probe) === '1'
    store.removeItem(probe)
    return isKept
  } catch {
    return false
  }
}

/** Calls back when the note changes, here or in another window. */
export function onNoteChange(then: () => void): void {
  addEventListener(noteChanged, then)
  addEventListener('storage', ({ key }) => (key === noteKey || key === null) && then())
  // Who comes back to a page finds it as it was left.
  addEventListener('pageshow', ({ persisted }) => persisted && then())
}
