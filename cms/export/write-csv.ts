import { defuseCell } from './defuse-cell.ts'

const quote = (text: string) => `"${defuseCell(text).replaceAll('"', '""')}"`

/** Rows as CSV the way Excel in the Netherlands opens it by itself: a mark for UTF-8, and semicolons. */
export async function* writeCsv(rows: AsyncIterable<string[]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode('\ufeff')
  for await (const row of rows) yield encoder.encode(`${row.map(quote).join(';')}\r\n`)
}
