import type { ListingDocument } from '../document.ts'
import { stopWords } from '../words/stop-words.ts'
import { wordsIn } from '../words/words-in.ts'

/** Folded word → how much it says about a listing: how often it stands there, more for a title than for a text. */
export type WeighedWords = Map<string, number>

/** What a word weighs by where it stands. Tuned on the benchmark (`npm run bench:search`); small steps change little. */
const weights = { title: 4, theme: 1.5, summary: 1.5, audience: 1.5, text: 0.7, name: 0.8, rest: 0.6 }

/** The words of a listing, without those that say nothing. */
export function weighWords(document: ListingDocument): WeighedWords {
  const words: WeighedWords = new Map()
  for (const [where, texts] of Object.entries(textsOf(document)) as [keyof typeof weights, Texts][])
    for (const text of texts)
      for (const word of text ? wordsIn(text) : [])
        if (!stopWords.has(word)) words.set(word, (words.get(word) ?? 0) + weights[where])
  return words
}

type Texts = (string | null | undefined)[]

function textsOf(document: ListingDocument): Record<keyof typeof weights, Texts> {
  const place = document.whereabouts.at === 'venue' ? document.whereabouts.place : null
  const areas = [...(place?.areas ?? []), ...document.areas].map(({ name }) => name)
  return {
    title: [document.title],
    theme: document.themes.map(({ label }) => label),
    summary: [document.summary],
    audience: document.audiences.map(({ label }) => label),
    text: [document.description],
    name: [...document.organisations.map(({ name }) => name), place?.name, place?.street, ...new Set(areas)],
    rest: [
      document.howToJoin,
      document.firstVisit,
      ...document.lifeDomains.map(({ label }) => label),
      ...Object.values(document.translations).flatMap((texts) => Object.values(texts)),
    ],
  }
}
