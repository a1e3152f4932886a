import type { Endpoint, PayloadRequest } from 'payload'
import { isSomeone } from '../access/roles.ts'
import { calendarDay } from '../calendar-day.ts'
import { sayNo } from '../import/asking/say-no.ts'
import { House } from '../import/running/house.ts'
import { readTown } from '../import/running/read-town.ts'
import type { Listing } from '../payload-types.ts'
import { exportHeaders, toExportRow } from './export-columns.ts'
import { streamOf } from './stream-of.ts'
import { visibleListings } from './visible-listings.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

type Pages = AsyncIterable<Listing[]>
type Writer = { mime: string; write: (req: PayloadRequest, pages: Pages) => AsyncIterable<Uint8Array> }

async function* toRows(req: PayloadRequest, pages: Pages): AsyncGenerator<string[]> {
  const house = await House.read(req)
  const { labels } = await readTown(req)
  yield exportHeaders
  for await (const page of pages) for (const listing of page) yield toExportRow(listing, house, labels)
}

async function* writeJson(_: PayloadRequest, pages: Pages): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let before = '[\n'
  for await (const page of pages)
    for (const listing of page) {
      yield encoder.encode(before + JSON.stringify(listing))
      before = ',\n'
    }
  yield encoder.encode(before === '[\n' ? '[]\n' : '\n]\n')
}

export const exportFormats = ['csv', 'xlsx', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

const writers: Record<ExportFormat, Writer> = {
  csv: { mime: 'text/csv; charset=utf-8', write: (req, pages) => writeCsv(toRows(req, pages)) },
  xlsx: {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (req, pages) => writeXlsx(toRows(req, pages)),
  },
  json: { mime: 'application/json; charset=utf-8', write: writeJson },
}

async function answer(req: PayloadRequest, now: Date): Promise<Response> {
  if (!isSomeone(req)) return sayNo('Log eerst in.', 403)
  const format = exportFormats.find((one) => one === req.routeParams?.format)
  if (!format) return sayNo('Kies csv, xlsx of json.', 404)
  const { mime, write } = writers[format]
  const name = `aanbod-${calendarDay(now.toISOString())}.${format}`
  return new Response(streamOf(write(req, visibleListings(req))), {
    headers: {
      'content-type': mime,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** All listings that someone keeps as one file, sent while it is read. `clock` is for who tests it. */
export const exportListings = (clock = () => new Date()): Endpoint => ({
  path: '/export/listings/:format',
  method: 'get',
  handler: (req) => answer(req, clock()),
})
