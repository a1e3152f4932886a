import { parameters } from '#search/address-words.ts'

/**
 * The address that a form of questions leads to: `/zoeken?zoek=koffie&dag=dinsdag`. Fields that nobody filled in are left
 * out, and so is how far from nowhere.
 *
 * @param fields names and values as a `FormData` gives them
 */
export function questionAddress(path: string, fields: Iterable<[string, FormDataEntryValue]>): string {
  const params = new URLSearchParams()
  for (const [name, value] of fields)
    if (typeof value === 'string' && value.trim() !== '') params.append(name, value.trim())
  if (!params.has(parameters.near)) params.delete(parameters.radius)
  return params.size > 0 ? `${path}?${params}` : path
}
