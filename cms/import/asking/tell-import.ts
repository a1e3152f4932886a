import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Difference } from '../comparing/compare-import.ts'
import type { Made } from '../running/import-row.ts'
import { readReading, run, type ShownMapping } from '../running/store.ts'
import type { ImportState, RowState } from '../states.ts'
import { sayNo } from './say-no.ts'

/** All that the screen shows of an import, but for its rows. */
export type ToldImport = {
  id: string
  state: ImportState
  source: string
  fileName: string
  format: string
  fault: string | null
  publish: boolean
  remarks: string[]
  mapping: ShownMapping
  /** How many rows of each kind, and how they stand. */
  outcomes: Partial<Record<Difference['outcome'], number>>
  states: Partial<Record<RowState, number>>
  made: Record<Made['collection'], string[]>
}

type About = Omit<ToldImport, 'remarks' | 'mapping' | 'outcomes' | 'states' | 'made'>
type Counted = { outcome: Difference['outcome']; state: RowState; number: number }

const sum = <Name extends string>(rows: Counted[], name: (row: Counted) => Name) => {
  const sums: Partial<Record<Name, number>> = {}
  for (const row of rows) sums[name(row)] = (sums[name(row)] ?? 0) + row.number
  return sums
}

async function readMade(req: PayloadRequest, id: string): Promise<ToldImport['made']> {
  const made = await run<Made>(
    req,
    sql`select one ->> 'collection' as collection, one ->> 'name' as name
      from importing.row, jsonb_array_elements(trace -> 'made') as one
      where import = ${id} and jsonb_typeof(trace -> 'made') = 'array' order by 1, 2`,
  )
  const namesOf = (wanted: Made['collection']) =>
    made.filter(({ collection }) => collection === wanted).map(({ name }) => name)
  return { organisations: namesOf('organisations'), venues: namesOf('venues') }
}

/** How an import stands, from the database: a page that is loaded again shows the same. */
export async function tellImport(req: PayloadRequest, id: string): Promise<Response> {
  const [about] = await run<About>(
    req,
    sql`select id::text, state, source, file_name as "fileName", format, fault, coalesce(publish, false) as publish
      from imports where id = ${id}`,
  )
  if (!about) return sayNo('Deze import is er niet.', 404)
  const counted = await run<Counted>(
    req,
    sql`select outcome, state, count(*)::int as number from importing.row where import = ${id} group by 1, 2`,
  )
  const { mapping, remarks } = await readReading(req, id)
  const told: ToldImport = {
    ...about,
    mapping,
    remarks,
    outcomes: sum(counted, ({ outcome }) => outcome),
    states: sum(counted, ({ state }) => state),
    made: await readMade(req, id),
  }
  return Response.json(told)
}
