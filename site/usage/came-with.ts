import type { CountKind } from '#search/usage/count-kinds.ts'
import type { Note } from './note.ts'

type Around = { siteUrl: string; pages: { get: (address: string) => Note[] | undefined } }

const led: Partial<Record<CountKind, CountKind>> = { 'asked-theme': 'led-theme', 'asked-words': 'led-words' }

/**
 * With which question somebody came to the listing that these notes open. Browsers tell a site from which of its own pages
 * one comes, without script and without a session; what that page asked is known from when it was made.
 */
export function cameWith(notes: Note[], referer: string | undefined, { siteUrl, pages }: Around): Note[] {
  const opened = notes.find(({ kind }) => kind === 'opened')
  if (!opened || !referer?.startsWith(`${siteUrl}/`)) return []
  const asked = pages.get(referer.slice(siteUrl.length)) ?? []
  const found = new Map<string, Note>()
  for (const { kind, detail } of asked) {
    const how = led[kind]
    if (how) found.set(`${how} ${detail}`, { kind: how, subject: opened.subject, detail })
  }
  return [...found.values()]
}
