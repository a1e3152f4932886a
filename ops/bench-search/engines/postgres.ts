import pg from 'pg'
import { depth, type Engine } from '../engine.ts'

/** Postgres full text in Dutch, then any of the words, then likeness by three letters (pg_trgm). */
export function postgres(databaseUrl: string, schema: string): Engine {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    options: `-c search_path=${schema},public`,
  })
  return {
    name: 'Postgres',
    index: async ({ texts }) => {
      await pool.query(`drop schema if exists ${schema} cascade; create schema ${schema}`)
      await pool.query('create extension if not exists pg_trgm with schema public')
      await pool.query(table)
      await pool.query(fill, [JSON.stringify(texts)])
      await pool.query('create index on texts using gin (words)')
    },
    search: async (q) => (await pool.query<{ id: string }>(find, [q, depth])).rows.map(({ id }) => id),
    close: async () => {
      await pool.query(`drop schema if exists ${schema} cascade`)
      await pool.end()
    },
  }
}

const table = 'create table texts (id text primary key, words tsvector, short text)'

const fill = `
  insert into texts
  select id,
    setweight(to_tsvector('dutch', title), 'A') ||
    setweight(to_tsvector('dutch', concat_ws(' ', themes, summary, organisation)), 'B') ||
    setweight(to_tsvector('dutch', concat_ws(' ', description, audience, area)), 'C') ||
    setweight(to_tsvector('dutch', more), 'D'),
    concat_ws(' ', title, themes, summary)
  from jsonb_to_recordset($1::jsonb) as told
    (id text, title text, summary text, description text, organisation text, themes text, audience text,
     area text, more text)`

/** What has all the words comes before what has some, and that before what only looks like it. */
const find = `
  with asked as (
    select websearch_to_tsquery('dutch', $1) as whole,
      replace(plainto_tsquery('dutch', $1)::text, '&', '|')::tsquery as parts
  ), scored as (
    select id, words @@ whole as has_all, ts_rank_cd(words, parts) as rank, word_similarity($1, short) as likeness
    from texts, asked
  )
  select id from scored where has_all or rank > 0 or likeness >= 0.4
  order by has_all desc, rank + 2 * likeness desc, id
  limit $2`
