import { moreSentences } from './groups/more-sentences.ts'
import { phraseKey, writtenPhraseKey } from './phrase-key.ts'
import { groupsIn, type Phrases } from './read-groups.ts'

/** From so many words on somebody tells what is the matter, when it is told of someone. */
const shortestStory = 4
const tellers = new Set(
  'ik mijn mn me mij we wij ons onze hij zij ze hem haar er iemand niemand wie waar hoe wat'.split(' '),
)

/** Whether somebody tells what is the matter, and does not name what is looked for. */
export const isStory = (words: string[]): boolean =>
  words.length >= shortestStory && words.some((word) => tellers.has(word))

let stories: Map<string, Phrases[]> | undefined

function readStories(): Map<string, Phrases[]> {
  stories = new Map()
  for (const { said, meant } of groupsIn([moreSentences]))
    for (const phrase of said.keys()) {
      const key = writtenPhraseKey(phrase)
      if (key) stories.set(key, [...(stories.get(key) ?? []), meant])
    }
  return stories
}

/**
 * What a piece of a story comes down to, in the words of the help there is. Only asked of a story: who types two words
 * is after those.
 */
export function wordsOfStory(words: string[]): string[] {
  const key = phraseKey(words)
  const lists = key ? ((stories ?? readStories()).get(key) ?? []) : []
  return [...new Set(lists.flatMap((list) => [...list.values()]))]
}
