import { editDistance } from './edit-distance.ts'
import { looseSpelling } from './loose-spelling.ts'
import { soundKey } from './sound-key.ts'
import { stemWord } from './stem-word.ts'
import { lettersOf, type Wordlist } from './wordlist.ts'

/** What each thing costs that is different. A letter wrong is 1. */
const costs = { spelling: 0.2, sameSound: 0.5 }
/** Of two that are as near, the one that is said ten times as often. */
const perTenfold = 0.25
/** In so long a loose spelling, so much may be wrong; in a shorter one nothing, so that it must sound the same. */
const limits: [length: number, cost: number, letters: number][] = [
  [10, 2.6, 2],
  [6, 1.4, 1],
  [0, 0.9, 0],
]
const shortest = 4
const shortestHeard = 4
/** A sound heard in short words alone is heard in too many. */
const heardApart = 3

type Asked = { word: string; loose: string; sound: string; most: number }

const bitsIn = (number: number): number => {
  let left = number - ((number >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** Those whose loose spelling may be near enough: it begins the same, and a letter wrong changes two bits at most. */
function* lookAlikes({ loose, most }: Asked, list: Wordlist): Generator<number> {
  const bits = lettersOf(loose)
  for (let i = 0; i < list.words.length; i++) {
    if (bitsIn(list.letters[i]! ^ bits) > 2 * most) continue
    const other = list.loose[i]!
    if (other.charCodeAt(0) === loose.charCodeAt(0) && Math.abs(other.length - loose.length) <= most) yield i
  }
}

function costOf({ word, loose, sound, most }: Asked, i: number, list: Wordlist): number {
  const other = list.words[i]!
  const isHeard = sound.length >= shortestHeard && (list.bySound.get(sound)?.includes(i) ?? false)
  const apart = editDistance(loose, list.loose[i]!, isHeard ? heardApart : most)
  if (!isHeard && apart > most) return Infinity
  const spelled = costs.spelling * Math.min(3, editDistance(word, other, 3))
  return (isHeard ? Math.min(apart, costs.sameSound) : apart) + spelled
}

/** `westen` and `west`: one is the other with an ending. */
const isInflected = (long: string, short: string) => /^(?:en|e|s|n|d|t)$/.test(long.replace(short, ''))

const isSameWord = (a: string, b: string) =>
  stemWord(a) === stemWord(b) ||
  (a.startsWith(b) && isInflected(a, b)) ||
  (b.startsWith(a) && isInflected(b, a))

function toAsked(word: string): Asked & { limit: number } {
  const loose = looseSpelling(word)
  const [, limit, most] = limits.find(([length]) => loose.length >= length)!
  return { word, loose, sound: soundKey(word), most, limit }
}

/**
 * The word of the list that was most likely meant by a folded word that is not in it; undefined when nothing is near, or
 * when what is near is only another form of it.
 */
export function nearestWord(word: string, list: Wordlist): string | undefined {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return undefined
  const asked = toAsked(word)
  let best: { other: string; cost: number } | undefined
  for (const i of [...(list.bySound.get(asked.sound) ?? []), ...lookAlikes(asked, list)]) {
    const cost = costOf(asked, i, list)
    if (cost > asked.limit) continue
    const other = list.words[i]!
    const total = cost - perTenfold * Math.log10(list.said.get(other)!)
    if (!best || total < best.cost) best = { other, cost: total }
  }
  return best && !isSameWord(best.other, word) ? best.other : undefined
}
