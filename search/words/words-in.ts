import { foldWord } from './fold-word.ts'

/** The words of a text in order, folded: runs of letters, marks and digits, of whatever script. */
export const wordsIn = (text: string): string[] => foldWord(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
