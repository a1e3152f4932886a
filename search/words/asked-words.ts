import { stemWord } from './stem-word.ts'
import { questionKeys } from './question-keys.ts'

/**
 * A question as the index should hear it: the words that say something, each as its stem. The index keeps the stems of
 * all it knows, so whatever form was asked meets whatever form was written. Only stop words? Then they are what was
 * asked.
 */
export function askedWords(text: string): string {
  const { content } = questionKeys(text)
  return content.length > 0 ? [...new Set(content.map(stemWord))].join(' ') : text
}
