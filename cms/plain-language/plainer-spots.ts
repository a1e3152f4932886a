import { hardToRead, type HardSpot, sentencesIn } from '#search/words/hard-to-read.ts'
import { passiveIn } from './passive-in.ts'
import { shortNames } from './short-names.ts'
import { splitSentence } from './split-sentence.ts'
import { swaps } from './swaps.ts'

export type Why = HardSpot['why'] | 'passive' | 'short name'

/**
 * A piece of a text that could be plainer, from `from` until `until` in letters of the text's NFC form. `say` is what
 * one would say at the kitchen table; `instead` may stand in its place as it is.
 */
export type Spot = {
  why: Why
  from: number
  until: number
  text: string
  say: string | null
  instead: string | null
}

const toSpot = (why: Why, text: string, at: number, more: Partial<Spot> = {}): Spot => ({
  ...{ why, text, from: at, until: at + text.length, say: null, instead: null },
  ...more,
})

/** Everything in a Dutch text that could be said more plainly, in the order of the text. Nothing leaves the computer. */
export function plainerSpots(text: string): Spot[] {
  const whole = text.normalize('NFC')
  const passive = sentencesIn(whole).flatMap((sentence) =>
    passiveIn(sentence.text).map((spot) => toSpot('passive', spot.text, sentence.at + spot.at)),
  )
  const spots = [...hardToRead(whole).map(fromHard), ...passive, ...shortNamesIn(whole)]
  return spots.sort((a, b) => a.from - b.from || a.until - b.until)
}

function fromHard(spot: HardSpot): Spot {
  if (spot.why === 'long sentence')
    return toSpot(spot.why, spot.text, spot.at, { instead: splitSentence(spot.text) })
  if (spot.why !== 'difficult word') return toSpot(spot.why, spot.text, spot.at)
  const isSwap = spot.fits && swaps.has(spot.text.toLowerCase().replace(/\s+/g, ' '))
  const instead = isSwap ? likeCase(spot.instead, spot.text) : null
  return toSpot(spot.why, spot.text, spot.at, { say: spot.instead, instead })
}

/** With a capital where the other had one. */
const likeCase = (word: string, example: string) =>
  /^\p{Lu}/u.test(example) ? word.charAt(0).toLocaleUpperCase('nl') + word.slice(1) : word

/** A short name that is explained right behind it, or that is itself the explanation, needs no more words. */
function shortNamesIn(text: string): Spot[] {
  const found = text.matchAll(/(?<![\p{L}\d(])([A-Z][A-Za-z]{1,3}\d?|[A-Z]{2}\d)(?![\p{L}\d)]|\s*\()/gu)
  return [...found].flatMap(({ 0: name, index }) => {
    const say = Object.hasOwn(shortNames, name) ? shortNames[name]! : null
    return say ? [toSpot('short name', name, index, { say, instead: `${name} (${say})` })] : []
  })
}
