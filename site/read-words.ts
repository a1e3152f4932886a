import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import type { SearchConnection } from '#search/connection.ts'
import { listTexts } from '#search/list-texts.ts'
import {
  countMeanings,
  countName,
  countOthers,
  countSaid,
  emptyCount,
  type WordCount,
} from '#search/words/word-count.ts'
import { toWordlist, type Wordlist } from '#search/words/wordlist.ts'
import type { Town } from './town.ts'

/** So few that reading them keeps nobody waiting for more than a few milliseconds. */
const atOnce = 100
const namesPerTurn = 10
/** Works a third of the time, and leaves the rest to visitors. */
const restPerWork = 2

/** Every word of the listings and the town. Takes its time: seconds for a hundred thousand listings, in small pieces. */
export async function readWords(search: SearchConnection, town: Town): Promise<Wordlist> {
  const count = emptyCount()
  for (let offset = 0; ; offset += atOnce) {
    const began = performance.now()
    const texts = await listTexts(search, offset, atOnce)
    for (const { dutch, others } of texts) {
      countSaid(count, dutch)
      countOthers(count, others)
    }
    if (texts.length < atOnce) break
    await wait(restPerWork * (performance.now() - began))
  }
  await countTown(count, town)
  return toWordlist(count, () => turn())
}

async function countTown(count: WordCount, { themes, organisations, areas }: Town): Promise<void> {
  for (const { label, everyday, professional } of themes)
    countSaid(count, [label, ...everyday, ...professional].join('\n'))
  for (const [i, { name }] of [...organisations.values(), ...areas.values()].entries()) {
    countName(count, name)
    if (i % namesPerTurn === 0) await turn()
  }
  await turn()
  countMeanings(count)
}
