import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../../connection-of.ts'
import type { DraftFields } from '../drafts/draft.ts'
import { formatImported, parseImported } from '../comparing/remember-import.ts'
import type { Mapping, RememberedMapping } from '../mapping/guess-mapping.ts'
import type { ImportState } from '../states.ts'
import type { ImportRow } from './import-row.ts'
import { toJson } from './to-json.ts'

type Statement = ReturnType<typeof sql>

/** Channel on which Postgres wakes the importer at commit. */
export const importChannel = 'import'

/** A mapping with a few examples of each column, for who checks it. */
export type ShownMapping = Omit<Mapping, 'columns'> & {
  columns: (Mapping['columns'][number] & { examples: string[] })[]
}
/** How a file was understood. */
export type Reading = { mapping: ShownMapping; remarks: string[] }
type File = Reading & { bytes: Uint8Array }

/** A statement in the transaction of this request. */
export async function run<Row extends object>(req: PayloadRequest, statement: Statement): Promise<Row[]> {
  const connection = await connectionOf(req)
  return (await connection.execute(statement)).rows as unknown as Row[]
}

export async function keepFile(
  req: PayloadRequest,
  id: string,
  { bytes, mapping, remarks }: File,
): Promise<void> {
  await run(
    req,
    sql`insert into importing.file (import, bytes, mapping, remarks)
      values (${id}, ${Buffer.from(bytes)}, ${toJson(mapping)}::jsonb, ${toJson(remarks)}::jsonb)`,
  )
}

/** How the file of an import was understood, without the file. */
export async function readReading(req: PayloadRequest, id: string): Promise<Reading> {
  const [reading] = await run<Reading>(
    req,
    sql`select mapping, remarks from importing.file where import = ${id}`,
  )
  if (!reading) throw new Error('An import without a file.')
  return reading
}

/** The file of an import as it came. */
export async function readBytes(req: PayloadRequest, id: string): Promise<Uint8Array> {
  const [file] = await run<Pick<File, 'bytes'>>(
    req,
    sql`select bytes from importing.file where import = ${id}`,
  )
  if (!file) throw new Error('An import without a file.')
  return new Uint8Array(file.bytes)
}

export async function setMapping(req: PayloadRequest, id: string, mapping: ShownMapping): Promise<void> {
  await run(req, sql`update importing.file set mapping = ${toJson(mapping)}::jsonb where import = ${id}`)
}

/**
 * Moves an import to another state and wakes the importer.
 * @returns false when it was not in one of the states it may come from: someone else was first.
 */
export async function moveTo(
  req: PayloadRequest,
  id: string,
  to: ImportState,
  from: ImportState[],
  fault: string | null = null,
): Promise<boolean> {
  const states = sql.join(
    from.map((state) => sql`${state}`),
    sql`, `,
  )
  const moved = await run(
    req,
    sql`update imports set state = ${to}, fault = ${fault}, updated_at = now()
      where id = ${id} and state in (${states})
      returning id, pg_notify(${importChannel}, '')`,
  )
  return moved.length > 0
}

/** What the columns of a source were before, by header. */
export async function readRemembered(req: PayloadRequest, source: string): Promise<RememberedMapping> {
  const rows = await run<{ columns: RememberedMapping }>(
    req,
    sql`select columns from importing.source where name = ${source}`,
  )
  return rows[0]?.columns ?? {}
}

export async function rememberColumns(
  req: PayloadRequest,
  source: string,
  columns: RememberedMapping,
): Promise<void> {
  await run(
    req,
    sql`insert into importing.source (name, columns) values (${source}, ${toJson(columns)}::jsonb)
      on conflict (name) do update set columns = importing.source.columns || excluded.columns`,
  )
}

/** What a source said last, by its own id; of all its listings or of one. */
export async function readImported(
  req: PayloadRequest,
  source: string,
  key?: string,
): Promise<Map<string, DraftFields>> {
  const only = key === undefined ? sql`` : sql` and key = ${key}`
  const rows = await run<{ key: string; imported: string }>(
    req,
    sql`select key, imported::text from importing.known where source = ${source}${only}`,
  )
  return new Map(rows.map((row) => [row.key, parseImported(row.imported)]))
}

/** Keeps what a source said; null when it is as if it never said anything. */
export async function setImported(
  req: PayloadRequest,
  source: string,
  key: string,
  imported: DraftFields | null,
): Promise<void> {
  if (!imported) {
    await run(req, sql`delete from importing.known where source = ${source} and key = ${key}`)
    return
  }
  const text = toJson(JSON.parse(formatImported(imported)))
  await run(
    req,
    sql`insert into importing.known (source, key, imported) values (${source}, ${key}, ${text}::jsonb)
      on conflict (source, key) do update set imported = excluded.imported`,
  )
}

const columns = sql.raw(
  'id::text, line, key, title, outcome, draft, listing::text, changes, remarks, state, fault, trace',
)

/** The next row in this state, locked until the transaction ends; none when the import is not in `during` any more. */
export async function takeRow(
  req: PayloadRequest,
  id: string,
  during: ImportState,
  state: ImportRow['state'],
  order: 'first' | 'last',
): Promise<ImportRow | undefined> {
  const rows = await run<ImportRow>(
    req,
    sql`select ${columns} from importing.row
      where import = ${id} and state = ${state}
        and exists (select from imports where id = ${id} and state = ${during})
      order by importing.row.id ${sql.raw(order === 'first' ? 'asc' : 'desc')} limit 1 for update`,
  )
  return rows[0]
}

export async function noteRow(
  req: PayloadRequest,
  { id, state, fault, listing, trace, outcome, changes, remarks }: ImportRow,
): Promise<void> {
  await run(
    req,
    sql`update importing.row set state = ${state}, fault = ${fault}, listing = ${listing}, outcome = ${outcome},
      changes = ${toJson(changes)}::jsonb, remarks = ${toJson(remarks)}::jsonb, trace = ${toJson(trace)}::jsonb
      where id = ${id}`,
  )
}

const atOnce = 500

/** Puts the rows of a dry run in the place of those of the one before. */
export async function replaceRows(
  req: PayloadRequest,
  id: string,
  rows: Omit<ImportRow, 'id'>[],
): Promise<void> {
  await run(req, sql`delete from importing.row where import = ${id}`)
  for (let from = 0; from < rows.length; from += atOnce)
    await run(
      req,
      sql`insert into importing.row (import, line, key, title, outcome, draft, listing, changes, remarks, state)
        select ${id}, line, key, title, outcome, draft, listing, changes, remarks, state
        from jsonb_to_recordset(${toJson(rows.slice(from, from + atOnce))}::jsonb)
          as r (line integer, key text, title text, outcome text, draft jsonb, listing uuid, changes jsonb, remarks jsonb, state text)`,
    )
}
