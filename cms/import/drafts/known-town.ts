/** A term of the town with all the words that mean it. */
export type KnownTerm = { id: string; words: string[] }

/** What an import may point at: the town's own lists. The caller reads them; nothing here asks a database. */
export type KnownTown = { themes: KnownTerm[]; audiences: KnownTerm[]; areas: KnownTerm[] }

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The terms that are called exactly this, each part of a list by itself; what nobody knows comes back as words. */
export function matchTerms(text: string, terms: KnownTerm[]): { ids: string[]; unknown: string[] } {
  const ids = new Set<string>()
  const unknown: string[] = []
  const find = (part: string) => terms.find((one) => one.words.some((word) => plain(word) === plain(part)))
  for (const part of text.split(/[;,|\n/]+/).map((one) => one.trim())) {
    if (plain(part) === '' || plain(part) === 'iedereen') continue
    const found = find(part)
    if (found) ids.add(found.id)
    else unknown.push(part)
  }
  return { ids: [...ids], unknown }
}

/** The terms that are spoken of in a text, the oftenest first. */
export function mentionedTerms(text: string, terms: KnownTerm[]): string[] {
  const spoken = ` ${plain(text)} `
  return terms
    .map(({ id, words }) => ({
      id,
      times: words.filter((word) => spoken.includes(` ${plain(word)} `)).length,
    }))
    .filter(({ times }) => times > 0)
    .toSorted((a, b) => b.times - a.times)
    .map(({ id }) => id)
}
