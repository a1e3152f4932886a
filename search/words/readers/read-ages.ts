import type { Change, Reader } from './reader.ts'
import { isOneOf, pattern, reader, wordAt } from './reader.ts'

/** How old someone is. One age can be asked for: of a range it is the middle. */

const children =
  'kind kinderen kindje kindjes kids zoon zoontje zoons dochter dochtertje dochters kleinkind kleinkinderen kleinzoon ' +
  'kleindochter jongen jongens jongetje meisje meisjes meid puber pubers tiener peuter kleuter dreumes baby nichtje ' +
  'neefje broertje zusje stiefzoon stiefdochter leerling'
const grownUps =
  'man vrouw moeder vader mama papa ma pa oma opa tante oom buurman buurvrouw vriend vriendin broer zus iemand partner ' +
  'schoonmoeder schoonvader echtgenoot student jongere oudere'
const isChild = isOneOf(children)
const isGrownUp = isOneOf(grownUps)

const numberWords = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')
const number = `(\\d{1,3}|${numberWords.slice(2).join('|')})`
const toNumber = (word: string) => (/^\d/.test(word) ? Number(word) : numberWords.indexOf(word))
const atAge = (age: number): Change | undefined => (age >= 0 && age <= 120 ? { age } : undefined)
const middle = (a: string, b: string) =>
  toNumber(a) <= toNumber(b) ? atAge(Math.floor((toNumber(a) + toNumber(b)) / 2)) : undefined

const notYears = isOneOf(
  'euro cent kilo kg gram meter km uur minuten keer x procent kinderen kids jongens meisjes kleinkinderen zonen dochters ' +
    'personen mensen dagen weken maanden tot en of',
)
/** "Ik ben 3 jaar werkloos" is not an age. */
const mayFollow = isOneOf('en maar met zoek wil woon man vrouw ik heb die dat')
const isEnd = (word: string) => word === '' || mayFollow(word)
const unit = '(?: (jaar|jaren|jr|jarige)(?: (oud))?| (maanden|maand|weken|week))?'

/** Of someone before it: "mijn dochter van 9", "een oma van 80", but not "moeder van 3". */
const ofSomeone = reader(`van ${number}${unit}`, (match, { line }, at, next) => {
  const [, digits, , , small] = match
  const [who, following] = [wordAt(line, at - 1), wordAt(line, next)]
  const age = toNumber(digits!)
  if (notYears(following)) return undefined
  if (small && isChild(who)) return atAge(small.startsWith('m') ? Math.floor(age / 12) : Math.floor(age / 52))
  if (isChild(who)) return atAge(age)
  return isGrownUp(who) && age >= 16 && !small ? atAge(age) : undefined
})
const fromAge = reader(`(?:vanaf|va) ${number}(?: jaar)?`, ([, digits], { line }, at, next) =>
  isChild(wordAt(line, at - 1)) && !notYears(wordAt(line, next)) ? atAge(toNumber(digits!)) : undefined,
)

const range = reader(
  `(?:(?:van|tussen|leeftijd) )?(?:de )?(?:(\\d{1,3})-(\\d{1,3})|(\\d{1,3}) (?:tot|tot en met|t m|tm|en) (\\d{1,3})) (?:jaar|jarigen|jr)`,
  ([whole, a, b, c, d], { line }, at, next) => {
    if (/ en /.test(whole) && !whole.startsWith('tussen')) return undefined
    const isTime = isOneOf('geleden lang later wachten getrouwd ziek werkloos ervaring wachttijd')
    if (isTime(wordAt(line, next)) || isOneOf('al na over binnen wachtlijst')(wordAt(line, at - 1)))
      return undefined
    return middle((a ?? c)!, (b ?? d)!)
  },
)
const childrenBetween = reader(
  `(?:van|tussen) (?:(\\d{1,2})-(\\d{1,2})|(\\d{1,2}) (?:tot|tot en met|t m|tm|en) (\\d{1,2}))`,
  ([whole, a, b, c, d], { line }, at, next) => {
    if (/^van .* en /.test(whole) || notYears(wordAt(line, next)) || !isChild(wordAt(line, at - 1)))
      return undefined
    return middle((a ?? c)!, (b ?? d)!)
  },
)

const iAm = pattern(`(?:ik ben|i am|im) (\\d{2,3})(?: (jaar|years old)(?: (oud))?)?`)
const ofMyself: Reader = ({ line }, at) => {
  const found = iAm(line, at)
  if (!found) return undefined
  const following = wordAt(line, at + found.count)
  const [, digits, years, old] = found.match
  // Also past the last word there may be one that nobody may read.
  const isOver = at + found.count >= line.words.length || mayFollow(following)
  if (years && !old ? !isOver : !years && notYears(following) && !isEnd(following)) return undefined
  const change = atAge(Number(digits))
  return change && { count: found.count, change }
}

const isOld = reader(`is ${number}(?: (jaar)(?: (oud))?)?`, ([, digits, years, old], { line }, at, next) => {
  const who = wordAt(line, at - 1)
  const isPerson = isChild(who) || isGrownUp(who) || isOneOf('hij zij ze')(who)
  const isOver = next >= line.words.length || mayFollow(wordAt(line, next))
  return isPerson && (old || isOver) && (years || isOver) ? atAge(toNumber(digits!)) : undefined
})
const yearsOld = reader(
  `(?:van )?${number} jaar oud|(\\d{1,3}) ?jarige?|(?:a )?(\\d{1,3}) years? old|leeftijd (\\d{1,3})(?: jaar)?`,
  ([, a, b, c, d]) => atAge(toNumber((a ?? b ?? c ?? d)!)),
)

const little: Record<string, number> = { bab: 0, dre: 1, peu: 3, kle: 5 }
const littleOne = reader(
  '(?:voor|met) (?:(?:een|mijn|mn|onze|ons|de|je) )?(babys?|dreumes(?:en)?|peuters?|kleuters?)',
  ([, who], { line }, _, next) =>
    wordAt(line, next) === 'van' || wordAt(line, next) === 'en'
      ? undefined
      : atAge(little[who!.slice(0, 3)]!),
)

export const readAges: Reader[] = [
  ...[ofSomeone, fromAge, range, childrenBetween, ofMyself, isOld, yearsOld, littleOne],
]
