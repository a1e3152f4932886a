import { isKind } from './known-words.ts'
import { otherWords } from './other-words.ts'
import { restoreSpelling } from './restore-spelling.ts'
import { splitCompound } from './split-compound.ts'
import { withoutPrefix } from './stem-candidates.ts'
import { knownBase } from './stem-word.ts'
import { kinds } from './word-kinds.ts'

const isVerb = (stem: string) => isKind(stem, kinds.verb) || isKind(withoutPrefix(stem), kinds.verb)

/** `betaald`, `gewandeld`, `opgehaald`: what was done, of a verb that is known. */
function isDone(word: string): boolean {
  const [, before, stem] = /^((?:be|ver|ont|her)|.*ge)(.{3,})[dt]$/.exec(word) ?? []
  if (before === undefined || stem === undefined) return false
  const base = before.replace(/ge$/, '') + stem
  return [base, ...restoreSpelling(base)].some(isVerb)
}

/** Whether a folded word is Dutch as it stands: in the dictionary or of the field, inflected, or a compound of such words. */
export const isDutch = (word: string): boolean =>
  knownBase(word) !== undefined ||
  otherWords(word).length > 0 ||
  splitCompound(word).length > 0 ||
  isDone(word)
