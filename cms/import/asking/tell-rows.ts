import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'
import type { Difference } from '../comparing/compare-import.ts'
import type { Remark } from '../drafts/remark.ts'
import { fieldNames } from '../field-names.ts'
import type { ImportRow } from '../running/import-row.ts'
import { readTown } from '../running/read-town.ts'
import { run } from '../running/store.ts'
import type { RowState } from '../states.ts'
import { sayValue } from './say-value.ts'

/** A row as the screen shows it. */
export type ToldRow = {
  id: string
  line: number | null
  title: string
  outcome: Difference['outcome']
  state: RowState
  listing: string | null
  fault: string | null
  remarks: Remark[]
  changes: { field: string; isKept: boolean; from: string; to: string }[]
}
export type ToldRows = { rows: ToldRow[]; total: number; pages: number }

const onePage = 25
const kinds = ['new', 'changed', 'unchanged', 'put-away', 'refused', 'gone', 'wrong'] as const
/** What went wrong first, then what has a remark, then what changes something. */
const order = sql`case when state in ('failed', 'kept') then 0 when outcome = 'refused' then 1
  when changes @? '$[*] ? (@.outcome == "kept")' then 2 when remarks <> '[]' then 3 when outcome = 'changed' then 4
  when outcome = 'new' then 5 when outcome = 'put-away' then 6 when outcome = 'gone' then 7 else 8 end, id`

function only(kind: string | null) {
  if (kind === 'wrong') return sql` and (state in ('failed', 'kept') or outcome = 'refused')`
  return kinds.some((one) => one === kind) ? sql` and outcome = ${kind}` : sql``
}

/** The rows of an import, a page at a time (`page` from 1), errors first; `kind` picks one sort. */
export async function tellRows(req: PayloadRequest, id: string): Promise<Response> {
  const page = Math.max(1, Math.trunc(Number(req.searchParams.get('page')) || 1))
  const where = sql`import = ${id}${only(req.searchParams.get('kind'))}`
  const [counted] = await run<{ total: number }>(
    req,
    sql`select count(*)::int as total from importing.row where ${where}`,
  )
  const rows = await run<ImportRow>(
    req,
    sql`select id::text, line, title, outcome, state, listing::text, fault, remarks, changes
      from importing.row where ${where} order by ${order} limit ${onePage} offset ${(page - 1) * onePage}`,
  )
  const { labels } = await readTown(await createLocalReq({}, req.payload))
  const told = rows.map(({ changes, ...row }) => ({
    ...row,
    changes: changes.map(({ field, outcome, now, wanted }) => ({
      field: fieldNames[field],
      isKept: outcome === 'kept',
      from: sayValue(now, labels),
      to: sayValue(wanted, labels),
    })),
  }))
  const total = counted?.total ?? 0
  return Response.json({ rows: told, total, pages: Math.ceil(total / onePage) } as ToldRows)
}
