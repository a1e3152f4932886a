import { widerHelp } from './groups/wider-help.ts'
import { phraseKey, writtenPhraseKey } from './phrase-key.ts'
import { groupsIn } from './read-groups.ts'
import { stemWord } from './stem-word.ts'

let known: Map<string, string[]> | undefined

function readHelp(): Map<string, string[]> {
  known = new Map()
  for (const { said, meant } of groupsIn([widerHelp]))
    for (const phrase of said.keys()) {
      const key = phrase.includes(' ') ? writtenPhraseKey(phrase) : stemWord(phrase)
      if (key) known.set(key, [...(known.get(key) ?? []), ...meant.values()])
    }
  return known
}

/** A word or phrase of a need in, folded; out what helps beside that which is called so. Often nothing. */
export function widerWords(said: string[]): string[] {
  const key = said.length === 1 ? stemWord(said[0]!) : phraseKey(said)
  return (key && (known ?? readHelp()).get(key)) || []
}
