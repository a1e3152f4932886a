import type { BenchHouse } from './bench-house.ts'
import { type Load, measure, medianOf, type Side } from './measure.ts'
import { asThePageAsks, realisticQueries } from './queries.ts'
import type { Line } from './table.ts'

const load: Load = { connections: 1, requests: 12, rounds: 3 }

const several = (name: string, words: string) => words.split(' ').map((word) => `${name}=${word}`)
const fortyFilters = [
  ...several('dag', 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
  ...several('dagdeel', 'ochtend middag avond'),
  ...several('taal', 'nl en ar tr pl uk ru fa ti so fr es de zh pt ro bg ber pap'),
  ...several(
    'toegankelijk',
    'drempelvrij rolstoel aangepast-toilet ringleiding lift hulphond rustige-plek parkeren',
  ),
  ...several('kosten', 'gratis betaald vrije-bijdrage'),
].join('&')

/** Where and when, so that most of them find nothing and are asked again with less. */
const narrow = 'wijk=WK077231&dag=zondag'
const ask = (text: string) => `zoek=${encodeURIComponent(text)}`
const questions: Record<string, string> = {
  'niets in deze wijk': `${ask('schaken')}&wijk=WK077252`,
  'woorden van niets': ask('xyzzy plugh'),
  'tienduizend tekens': ask('koor '.repeat(2_000)),
  'ander schrift': `${ask('мне нужна помощь 需要帮助')}&${narrow}`,
  emoji: `${ask('🎵🎶 👩‍👩‍👧')}&${narrow}`,
  SQL: `${ask(`'; DROP TABLE listings; -- OR 1=1`)}&${narrow}`,
  Lucene: `${ask('title:(koor OR band)~2 AND -zondag^4 [a TO z]')}&${narrow}`,
  'alleen stopwoorden': `${ask('ik wil graag iets van de het een')}&${narrow}`,
  'veertig filters': `${ask('koor')}&${fortyFilters}`,
}

/** Pages for strange and empty questions beside pages for ordinary ones, without keeping answers. Goal: 200 ms more. */
export async function benchBadQuestions(house: BenchHouse): Promise<Line[]> {
  const side = (name: string, queries: string[]): Side => ({
    name,
    origin: house.bareSiteUrl,
    requests: queries.map((query) => ({ path: `/zoeken?${query}` })),
  })
  const asAsked = (queries: string[]) => asThePageAsks(house.siteUrl, queries)
  const normal = side('gewone vraag', await asAsked(await realisticQueries(house.servers.databaseUrl)))
  const strange = Object.entries(questions)
  const sides = await Promise.all(strange.map(async ([name, query]) => side(name, await asAsked([query]))))
  const [usual, ...measured] = await measure([normal, ...sides], load)
  const yardstick = medianOf(usual!, 'p50')
  return measured.map((speeds, i): Line => {
    const ours = medianOf(speeds, 'p50')
    const most = (yardstick + 200) / yardstick
    return {
      what: sides[i]!.name,
      unit: 'ms',
      yardstick,
      ours,
      ratio: ours / yardstick,
      goal: { is: 'at most', ratio: most },
    }
  })
}
