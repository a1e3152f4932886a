import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { viewerOf } from '../../access/roles.ts'
import { dataRows, guessMapping, type Mapping } from '../mapping/guess-mapping.ts'
import { readFile } from '../reading/read-file.ts'
import type { Table } from '../reading/table.ts'
import { UnreadableFile } from '../reading/unreadable-file.ts'
import { keepFile, readRemembered, type ShownMapping } from '../running/store.ts'
import { readBody } from './read-body.ts'
import { sayNo } from './say-no.ts'

const mostBytes = 20_000_000
const tooBig = 'Dit bestand is groter dan 20 MB. Deel het op in kleinere bestanden.'
const shown = 3

/** The guess with the first few values of each column, for who checks it. */
export function withExamples(table: Table, mapping: Mapping): ShownMapping {
  const rows = dataRows(table, mapping)
  const examples = (column: number) => {
    const texts = new Set<string>()
    for (const { cells } of rows) {
      const text = cells[column - 1]?.text.replace(/\s+/g, ' ').trim()
      if (text) texts.add(text.slice(0, 80).toWellFormed())
      if (texts.size === shown) break
    }
    return [...texts]
  }
  return { ...mapping, columns: mapping.columns.map((one) => ({ ...one, examples: examples(one.column) })) }
}

const tidy = (text: string | null, most: number) => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, most)

/**
 * Takes a file in: the body is the file, `source` and `name` stand in the address. It is read before anything is kept,
 * and never by its name. Answers with the id of the import.
 */
export async function receiveFile(req: PayloadRequest): Promise<Response> {
  const source = tidy(req.searchParams.get('source'), 80)
  const fileName = tidy(req.searchParams.get('name'), 200).replace(/^.*[\\/]/, '') || 'bestand'
  if (!source) return sayNo('Vul in van wie deze lijst is.')
  if (Number(req.headers.get('content-length') ?? 0) > mostBytes) return sayNo(tooBig, 413)
  const bytes = await readBody(req, mostBytes)
  if (!bytes) return sayNo(tooBig, 413)
  try {
    return await keep(req, bytes, { source, fileName })
  } catch (err) {
    if (err instanceof UnreadableFile) return sayNo(err.message, 422)
    throw err
  }
}

async function keep(req: PayloadRequest, bytes: Uint8Array, about: { source: string; fileName: string }) {
  const table = await readFile(bytes)
  const mapping = withExamples(table, guessMapping(table, await readRemembered(req, about.source)))
  await initTransaction(req)
  try {
    const { id } = await req.payload.create({
      collection: 'imports',
      data: { ...about, format: table.format, state: 'columns', by: viewerOf(req)!.id },
      depth: 0,
      // Nobody makes one but this door, which looked at who it is.
      overrideAccess: true,
      req,
    })
    await keepFile(req, id, { bytes, mapping, remarks: table.remarks })
    await commitTransaction(req)
    return Response.json({ id }, { status: 201 })
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}
