import { foldWord } from '../fold-word.ts'
import { restoreSpelling } from '../restore-spelling.ts'
import type { Entry } from './read-dictionary.ts'

/** The stem (loop, eet, wandel) of every verb in the dictionary: as it is listed, or worked out from the infinitive. */
export function verbStems(entries: Entry[]): Set<string> {
  const listed = new Set<string>()
  const all = new Set(entries.map(({ word }) => foldWord(word)))
  for (const { word, flags } of entries)
    if (flags.some((flag) => ['V3', 'Vp', 'Vq'].includes(flag))) listed.add(foldWord(word))
  for (const { word, flags } of entries)
    if (flags.some((flag) => ['Va', 'Vb'].includes(flag))) listed.add(foldWord(word).slice(0, -1))
  const stems = new Set(listed)
  for (const { word, flags } of entries) {
    if (!flags.includes('Vi') || !word.endsWith('en')) continue
    const tries = restoreSpelling(foldWord(word).slice(0, -2))
    const stem = tries.find((stem) => listed.has(stem)) ?? tries.find((stem) => all.has(stem))
    if (stem) stems.add(stem)
  }
  return stems
}
