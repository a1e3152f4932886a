import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { readFile } from '../import/reading/read-file.ts'
import { streamOf } from './stream-of.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

async function* rowsOf(rows: string[][]) {
  yield* rows
}
async function collect(chunks: AsyncIterable<Uint8Array>) {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return new Uint8Array(Buffer.concat(all))
}

const rows = [
  ['Titel', 'Omschrijving', 'Telefoon'],
  ['Koor & co <b>', 'Eerste.\n\nTweede; "met"  spaties', '+31 6'],
  ['=1+1', "'=1+1", "''@x"],
  ['', 'Leeg ervoor 😀', ''],
]

test.each([writeCsv, writeXlsx])(
  'what $name writes our own reader reads back letter for letter',
  async (write) => {
    const table = await readFile(await collect(write(rowsOf(rows))))
    const read = table.rows.map(({ cells }) => rows[0]!.map((_, at) => cells[at]?.text ?? ''))
    expect(read).toEqual(rows)
  },
)

test('letters that XML does not know are left out, and nothing breaks', async () => {
  const table = await readFile(await collect(writeXlsx(rowsOf([['Titel'], ['a\u0001b\ud800c']]))))
  expect(table.rows[1]!.cells[0]!.text).toBe('ab\ufffdc')
})

test.each([writeCsv, writeXlsx])(
  '$name reads no further than the receiver can take, and stops with it',
  async (write) => {
    let pulled = 0
    let isClosed = false
    async function* endless() {
      try {
        for (;;) yield [`Koor ${++pulled}`, randomBytes(400).toString('hex'), 'x']
      } finally {
        isClosed = true
      }
    }
    const reader = streamOf(write(endless())).getReader()
    let size = 0
    while (size < 1_000_000) size += (await reader.read()).value!.length
    expect(pulled).toBeLessThan(6_000)
    await reader.cancel()
    expect(isClosed).toBe(true)
  },
)
