/** Written out here, so that the tables of address words stay out of the browser; a test holds them side by side. */
export const choiceWords = { text: 'zoek', near: 'nabij', radius: 'straal' } as const

/**
 * The address of a suggestion with what is chosen in the form besides: a place comes beside the other choices. What was
 * asked in words is as the suggestion has it.
 */
export function addChoice(href: string, fields: Iterable<[string, FormDataEntryValue]>): string {
  const [path = '', search = ''] = href.split('?')
  const params = new URLSearchParams(search)
  for (const [name, value] of fields) {
    if (typeof value !== 'string' || value.trim() === '' || name === choiceWords.text) continue
    if (!params.getAll(name).includes(value)) params.append(name, value)
  }
  if (!params.has(choiceWords.near)) params.delete(choiceWords.radius)
  return `${path}?${params}`
}
