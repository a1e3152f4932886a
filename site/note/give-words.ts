import { mailto } from '#site/listing/mailto.ts'
import { nlNoteLive } from '#site/text/nl-note.ts'
import type { NoteItem } from './note-edits.ts'
import { writeWords } from './note-words.ts'

/** Puts one's own words behind the link and in the QR code that go to somebody else, or takes them out again. */
export async function giveWords(note: HTMLElement, items: NoteItem[], isWith: boolean): Promise<void> {
  const share = note.querySelector<HTMLElement>('share-page')
  const look = note.querySelector<HTMLAnchorElement>('[data-part=look]')
  if (!share || !look) return
  const words = isWith ? writeWords(Object.fromEntries(items.map(({ slug, word }) => [slug, word]))) : ''
  const page = share.dataset.page!.replace(/#.*/, '') + words
  if (page === share.dataset.page) return
  share.dataset.page = page
  look.href = look.getAttribute('href')!.replace(/#.*/, '') + words
  share.querySelector('a')!.href = mailto({ subject: share.dataset.title!, body: page })
  await drawQr(note, page)
}

/** Of the screen for every module, as the server draws it. */
const pixels = 3

async function drawQr(note: HTMLElement, page: string): Promise<void> {
  const svg = note.querySelector<SVGElement>('[data-part=qr]')
  // So long without a word of one's own that there is none.
  if (!svg) return
  const { pageQr } = await import('#site/listing/page-qr.ts')
  const qr = pageQr(page)
  svg.toggleAttribute('hidden', !qr)
  svg.parentElement!.querySelector('figcaption')!.textContent = qr ? nlNoteLive.qr : nlNoteLive.noQr
  if (!qr) return
  const { size, path } = qr
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`)
  for (const side of ['width', 'height']) svg.setAttribute(side, String(size * pixels))
  svg.querySelector('path')!.setAttribute('d', path)
}
