/** The beginning of a text that is too long, up to a whole word. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  const part = text.slice(0, most - 1)
  return `${part.slice(0, Math.max(part.lastIndexOf(' '), most / 2)).trimEnd()}…`
}

/** The first sentence, for where there is no summary. */
export function firstSentence(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return /^.{20,}?[.!?](?=\s|$)/.exec(flat)?.[0] ?? flat
}
