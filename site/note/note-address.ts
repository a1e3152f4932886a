import type { Edit } from './note-edits.ts'

export const noteParameters = {
  list: 'lijst',
  text: 'zoek',
  add: 'erbij',
  remove: 'weg',
  up: 'hoger',
  down: 'lager',
} as const

/** One's own note. Without storage the list travels in the address, as `code`. */
export const noteAddress = (code?: string): string =>
  code ? `/briefje?${noteParameters.list}=${code}` : '/briefje'

/** A list as it is given to somebody else. */
export const givenAddress = (code: string): string => `/briefje/gekregen?${noteParameters.list}=${code}`

/** The note with something changed in it, as a plain link. */
export function editAddress(edit: Edit, code?: string): string {
  const params = new URLSearchParams(code ? { [noteParameters.list]: code } : {})
  params.set(noteParameters[edit.do], edit.slug)
  return `/briefje?${params}`
}

/** The edit that an address asks for; undefined when it asks for none. */
export function editIn(params: URLSearchParams): Edit | undefined {
  for (const what of ['add', 'remove', 'up', 'down'] as const) {
    const slug = params.get(noteParameters[what])
    if (slug) return { do: what, slug }
  }
  return undefined
}
