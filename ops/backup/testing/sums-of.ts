import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { connectForCopy } from '../connect-for-copy.ts'
import { listFiles } from '../list-files.ts'
import { columnList, qualified, readSequences, readTables } from '../read-catalogue.ts'

/** All that a database says, table by table: how many rows and a sum of what is in them; and where its sequences are. */
export async function sumsOfDatabase(databaseUrl: string): Promise<Record<string, string>> {
  const client = await connectForCopy(databaseUrl)
  const sums: Record<string, string> = {}
  try {
    for (const table of await readTables(client)) {
      const { rows } = await client.query<{ sum: string }>(
        `select count(*) || ' rows, ' || coalesce(md5(string_agg(md5(r::text), '' order by md5(r::text))), '') as sum
         from (select ${columnList(table)} from ${qualified(table)}) r`,
      )
      sums[qualified(table)] = rows[0]!.sum
    }
    for (const { schema, name, last, isCalled } of await readSequences(client))
      sums[`sequence ${schema}.${name}`] = `${last} ${isCalled}`
    return sums
  } finally {
    await client.end()
  }
}

/** All files in a folder with a sum of what is in them. */
export const sumsOfMedia = (dir: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(dir).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(dir, name)))
        .digest('hex'),
    ]),
  )
