import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { localNow } from '#search/time/local-date.ts'
import { root } from '../environment.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { nounsByTheme } from './dutch-words.ts'
import { type Known, listingRows, organisationRows, type Rows, venueRow } from './generated-rows.ts'

const seedNumber = 772
const venueCount = 4_000
const organisationCount = 2_000
const atOnce = 2_000
/** Middles of all neighbourhoods of the Netherlands (CBS 2024); not needed, only truer. */
const middlesFile = path.join(root, '../shared/data/geo/nl-buurten-2024.csv')

/**
 * Lets the town grow to so many published listings, straight in Payload's own tables: through Payload itself it would
 * take an hour. The areas stay the town's own, for a municipality does not get more of them; the places are spread over
 * the whole country. The same number gives the same listings, every time.
 */
export async function generateListings(databaseUrl: string, upTo: number, tell: (detail: string) => void) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const chance = chanceFrom(seedNumber)
    const there = await ids(client, "select id from listings where _status = 'published'")
    const wanted = upTo - there.length
    if (wanted <= 0) return
    const known = await growSurroundings(client, chance, wanted)
    for (let done = 0; done < wanted; done += atOnce) {
      const batch = Math.min(atOnce, wanted - done)
      await write(
        client,
        Array.from({ length: batch }, (_, i) => listingRows(chance, known, done + i + 1)),
      )
      if (done % 20_000 === 0) tell(`${done} van ${wanted}`)
    }
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

async function growSurroundings(client: pg.Client, chance: Chance, listings: number): Promise<Known> {
  // A small town has no thousands of venues.
  const share = (count: number) => Math.min(count, Math.ceil(listings / 10))
  const neighbourhoods = await ids(client, "select id from areas where level = 'neighbourhood' order by code")
  const places = await readPlaces(client)
  const count = <T>(length: number, make: (number: number) => T) =>
    Array.from({ length }, (_, i) => make(i + 1))
  await write(
    client,
    count(share(organisationCount), (number) => organisationRows(chance, number)),
  )
  const venues = count(share(venueCount), (number) => venueRow(chance, places, neighbourhoods, number))
  await write(client, [{ venues }])
  const themes = await client.query<Known['themes'][number]>('select id, slug from themes order by slug')
  return {
    themes: themes.rows.filter(({ slug }) => slug in nounsByTheme),
    audiences: await ids(client, 'select id from audiences order by slug'),
    lifeDomains: await ids(client, 'select id from life_domains order by slug'),
    media: await ids(client, 'select id from media order by filename'),
    organisations: await ids(client, 'select id from organisations order by slug'),
    venues: await ids(client, 'select id from venues order by name'),
    neighbourhoods,
    today: localNow(new Date()).date,
  }
}

const ids = async (client: pg.Client, sql: string) =>
  (await client.query<{ id: string }>(sql)).rows.map((row) => row.id)

async function readPlaces(client: pg.Client) {
  if (!existsSync(middlesFile)) {
    const { rows } = await client.query<{ name: string; lat: string; lng: string }>(
      `select name, centre_lat as lat, centre_lng as lng from areas where centre_lat is not null order by code`,
    )
    return rows.map(({ name, lat, lng }) => ({ name, town: name, lat: Number(lat), lng: Number(lng) }))
  }
  const lines = readFileSync(middlesFile, 'utf8').trim().split('\n').slice(1)
  const places = lines.map((line) => {
    // no name of a neighbourhood with an odd middle is worth a parser of csv
    const [, name, , , , town, , , , lng, lat] = line.split(',')
    return { name: name!, town: town!, lat: Number(lat), lng: Number(lng) }
  })
  return places.filter(({ lat, lng }) => lat > 50 && lat < 54 && lng > 3 && lng < 8)
}

/** All rows of several things at once: one statement for each table, in the order in which the tables are named. */
async function write(client: pg.Client, things: Rows[]) {
  const tables = new Set(things.flatMap(Object.keys))
  await client.query('begin')
  for (const table of tables)
    await insert(
      client,
      table,
      things.flatMap((thing) => thing[table] ?? []),
    )
  await client.query('commit')
}

async function insert(client: pg.Client, table: string, rows: Record<string, unknown>[]) {
  if (rows.length === 0) return
  const name = pg.escapeIdentifier(table)
  const columns = [...new Set(rows.flatMap(Object.keys))].map(pg.escapeIdentifier).join(', ')
  await client.query(
    `insert into ${name} (${columns}) select ${columns} from json_populate_recordset(null::${name}, $1::json)`,
    [JSON.stringify(rows)],
  )
}
