import pg from 'pg'
import { parameters } from '#search/address-words.ts'
import { type Chance, chanceFrom } from './chance.ts'

const seedNumber = 200
const usualCount = 200

/** What the questions are made of: words residents could have read, and what they can choose from. */
type Stock = {
  words: string[]
  themes: string[]
  audiences: string[]
  districts: string[]
  neighbourhoods: string[]
}

const choices = {
  [parameters.days]: ['vandaag', 'morgen', 'weekend', 'maandag', 'dinsdag', 'donderdag'],
  [parameters.dayParts]: ['ochtend', 'middag', 'avond'],
  [parameters.costs]: ['gratis'],
  [parameters.kinds]: ['activiteit', 'hulp', 'plek'],
  [parameters.access]: ['inloop'],
  [parameters.facilities]: ['rolstoel'],
  [parameters.languages]: ['ar', 'tr'],
  [parameters.age]: ['9', '35', '72'],
}

/** So many different questions as residents put them, in the words of the address bar. The same every time. */
export async function realisticQueries(databaseUrl: string, count = usualCount): Promise<string[]> {
  const stock = await readStock(databaseUrl)
  const chance = chanceFrom(seedNumber)
  const queries = new Set<string>()
  while (queries.size < count) queries.add(toAddress(chance, stock))
  return [...queries]
}

/** The same questions as the page puts them after it has read choices out of the words. */
export async function asThePageAsks(siteUrl: string, queries: string[]): Promise<string[]> {
  const landed: string[] = []
  for (const query of queries) {
    const { url, body } = await fetch(`${siteUrl}/zoeken?${query}`)
    await body?.cancel()
    landed.push(new URL(url).search.slice(1))
  }
  return landed
}

/** Two in three have words. Of all, half have something chosen as well; without words always. */
function toAddress(chance: Chance, stock: Stock): string {
  const params = new URLSearchParams()
  if (chance.is(0.67)) params.append(parameters.text, someWords(chance, stock.words))
  for (const [name, value] of someChoices(chance, stock, params.size > 0 ? 0 : 1)) params.append(name, value)
  if (chance.is(0.05)) params.append(parameters.page, '2')
  return params.toString()
}

/** Whole, half typed, two of them, or mistyped. */
function someWords(chance: Chance, words: string[]): string {
  const word = chance.pick(words)
  const kind = chance.next()
  if (kind < 0.35) return word
  if (kind < 0.7) return word.slice(0, 3 + chance.below(word.length - 3))
  return kind < 0.85 ? `${word} ${chance.pick(words)}` : mistype(chance, word)
}

/** Two letters the wrong way round. */
function mistype(chance: Chance, word: string): string {
  const at = 1 + chance.below(word.length - 2)
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
}

function someChoices(chance: Chance, stock: Stock, least: number): [name: string, value: string][] {
  const all: Record<string, string[]> = {
    ...choices,
    [parameters.themes]: stock.themes,
    [parameters.audiences]: stock.audiences,
    [parameters.districts]: stock.districts,
    [parameters.neighbourhoods]: stock.neighbourhoods,
    [parameters.near]: stock.neighbourhoods,
  }
  const names = chance.is(0.5)
    ? chance.few(Object.keys(all), Math.max(1, least), 2)
    : chance.few(Object.keys(all), least, least)
  return names.map((name) => [name, chance.pick(all[name]!)])
}

async function readStock(databaseUrl: string): Promise<Stock> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const column = async (sql: string) => (await client.query<{ it: string }>(sql)).rows.map(({ it }) => it)
  try {
    const texts = await column(
      `select t.title || ' ' || t.summary as it from listings_locales t join listings l on l.id = t._parent_id
       where t._locale = 'nl' and l._status = 'published' order by l.slug limit 2000`,
    )
    const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
    return {
      words: [...new Set(words)].sort(),
      themes: await column('select slug as it from themes order by slug'),
      audiences: await column('select slug as it from audiences order by slug'),
      districts: await column(`select code as it from areas where level = 'district' order by code`),
      neighbourhoods: await column(
        `select code as it from areas where level = 'neighbourhood' order by code`,
      ),
    }
  } finally {
    await client.end()
  }
}
