import type { Target } from './targets.ts'

const kinds: [Target, RegExp][] = [
  ['email', /^\s*(mailto:)?[\w.+-]+@[\w-]+(\.[\w-]+)+\s*$/],
  ['website', /^\s*(https?:\/\/|www\.)\S+\s*$/i],
  ['website', /^\s*[a-z0-9-]+(\.[a-z0-9-]+)*\.(nl|com|org|eu|net|info|amsterdam|frl)(\/\S*)?\s*$/i],
  ['postcode', /^\s*[1-9]\d{3}\s?[a-z]{2}\s*$/i],
  ['phone', /^\s*(\(?0|\+31|0031)[\d\s()–-]{8,16}\s*$/],
  ['address', /^[^\d\n]{3,50}\s\d{1,5}\s?[-a-z0-9/]{0,6}[,\s]+[1-9]\d{3}\s?[A-Z]{2}\b/i],
  ['street', /^\s*[A-Z1-9][^\d\n]{3,40}\s\d{1,5}\s?[-a-zA-Z0-9/]{0,6}\s*$/],
  ['costs', /^\s*(gratis|€\s*\d+([.,]\d\d|,-)?|\d+([.,]\d\d|,-)\s*(euro)?)\b.{0,30}$/i],
  ['times', /\b(maan|dins|woens|donder|vrij|zater|zon)dag\w*\b.*\d/i],
  ['times', /^\s*\d{1,2}[-/]\d{1,2}[-/]\d{2,4}(\s+\d{1,2}[:.]\d{2})?\s*$/],
  ['ages', /^\s*(vanaf |tot |t\/m )?\d{1,3}(\s*(-|t\/m|tot)\s*\d{1,3}|\+|\s*\+)?\s*jaar\s*$/i],
]

/** What a single cell looks like by its value alone. */
export const looksLike = (text: string): Target | undefined =>
  text.length > 300 ? undefined : kinds.find(([, pattern]) => pattern.test(text))?.[0]
