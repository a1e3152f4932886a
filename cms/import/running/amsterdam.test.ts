import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Desk } from '../testing/desk.ts'
import { type Office, openOffice } from '../testing/office.ts'

/** The real lists lie beside the project and are not part of it. */
const folder = path.join(import.meta.dirname, '../../../../shared/data/listings')
const files = ['amsterdam-kansen-2019.excel-nl.csv', 'amsterdam-kansen-2019.cp1252.csv']

let office: Office
let desk: Desk
let ofSource: Office['ofSource']
beforeAll(async () => {
  office = await openOffice('import_amsterdam')
  ;({ desk, ofSource } = office)
})
afterAll(() => office?.close())

// Two hundred listings with all that belongs to them, in, again and out: slow on a busy machine.
const patience = 300_000

test.skipIf(!existsSync(folder)).each(files)(
  '%s comes in without hand work, and out again',
  { timeout: patience },
  async (name) => {
    const before = await office.totals()
    const file = new Uint8Array(readFileSync(path.join(folder, name)))
    const { id, told } = await desk.bringIn(file, 'Amsterdam')
    expect(told.outcomes).toEqual({ new: 209 })
    expect(told.states).toEqual({ done: 209 })
    const made = [...(await ofSource('Amsterdam')).values()]
    const having = (is: (one: (typeof made)[number]) => unknown) => made.filter(is).length
    expect({
      drafts: having(({ _status }) => _status === 'draft'),
      titled: having(({ title, summary }) => title && summary),
      organised: having(({ organisations }) => organisations?.length),
      placed: having(({ venue }) => venue),
      reachable: having(({ contact }) => contact?.phone ?? contact?.email ?? contact?.website),
    }).toEqual({ drafts: 209, titled: 209, organised: 203, placed: 59, reachable: 209 })
    // The same file again changes nothing.
    const again = await desk.begin(file, 'Amsterdam')
    expect((await desk.told(again)).outcomes).toEqual({ unchanged: 209 })
    await desk.order(`/imports/${id}/undo`)
    await desk.becomes(id, 'undone')
    expect(await office.totals()).toEqual(before)
  },
)
