import { createHash } from 'node:crypto'
import type { Wrong } from './sending.ts'

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s.,;:!?-]+/g, ' ')
    .trim()

/** Reports that would lead to the same edit are the same report; where there is no edit, the words decide. */
export function sameAs(target: string, wrong: Wrong): string {
  const { kind, day, from, until, times, place, phone, email, website, text } = wrong
  const edit = [day, from, until, times, place, phone.replace(/\D/g, ''), email, website]
  const said = kind === 'stopped' || edit.some(Boolean) ? '' : text
  const all = [target, kind, ...edit, said].map((part) => plain(part ?? ''))
  return createHash('sha256').update(JSON.stringify(all)).digest('hex')
}

/** Is there a way to somewhere else in these words? */
export const holdsLink = (words: string[]): boolean =>
  words.some((text) =>
    /https?:|www\.|\b[\w-]+\.(nl|com|org|net|info|ru|xyz|top|shop|online|site)\b/i.test(text),
  )
