import { type Reader, isOneOf, pattern, wordAt } from './reader.ts'
import { toAreaChange } from '../area-names.ts'

/** "5611 is mijn postcode": these two letters do not belong to it. */
const isWord = isOneOf('is in en op te we ik ze je of al er nu zo om na de me he ja sa sd ss')
const unit = isOneOf('euro cent uur jaar keer meter km kilometer mensen x')
/** A number of these may be a year as well. */
const mayBeYear = (digits: string) => digits >= '1900' && digits <= '2049'
const find = pattern('(?:(?:rond|in|bij) )?(?:(?:mijn )?postcode (?:is )?)?([1-9]\\d{3}) ?([a-z]{2})?')

/** A postcode that the town knows becomes its areas; one it does not know stays as it is. */
export const readPostcode: Reader = ({ line, lexicon }, at) => {
  const found = find(line, at)
  if (!found) return undefined
  const [whole, digits, letters] = found.match
  const areas = lexicon.postcodes.get(digits!)
  if (!areas) return undefined
  const hasLetters = letters !== undefined && !(isWord(letters) && /\d /.test(whole))
  const count = letters !== undefined && !hasLetters ? found.count - 1 : found.count
  const isSure = hasLetters || whole.includes('postcode') || line.words.length === 1
  if (!isSure && (mayBeYear(digits!) || unit(wordAt(line, at + count)))) return undefined
  return { count, change: toAreaChange(areas) }
}
