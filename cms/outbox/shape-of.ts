import type pg from 'pg'
import { indexShape } from '#search/index-shape.ts'

/** The shape in which the index was last filled; undefined when nobody wrote that down. */
export async function shapeOf(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ value: string }>(
    "select value from outbox.state where name = 'shape'",
  )
  return rows[0]?.value
}

/** Writes down that the index has the shape of now. */
export async function rememberShape(client: pg.Client): Promise<void> {
  await client.query(
    `insert into outbox.state (name, value) values ('shape', $1)
     on conflict (name) do update set value = excluded.value`,
    [indexShape()],
  )
}
