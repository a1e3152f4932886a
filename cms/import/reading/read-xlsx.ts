import readXlsx from 'read-excel-file/universal'
import { hiddenSheets } from './hidden-sheets.ts'
import type { Row, Table } from './table.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { weighZip } from './weigh-zip.ts'

type Value = string | number | boolean | Date | null

const two = (value: number) => String(value).padStart(2, '0')

/** A day in the sheet is a calendar day, whatever clock the machine has; Excel writes bare times in 1899. */
function inText(value: Value): string {
  if (value === null) return ''
  if (!(value instanceof Date)) return String(value)
  const time = `${two(value.getUTCHours())}:${two(value.getUTCMinutes())}`
  if (value.getUTCFullYear() < 1901) return time
  const day = `${two(value.getUTCDate())}-${two(value.getUTCMonth() + 1)}-${value.getUTCFullYear()}`
  return time === '00:00' ? day : `${day} ${time}`
}

const toRow = (values: readonly Value[], index: number): Row => ({
  line: index + 1,
  cells: values.map((value, at) => ({ text: inText(value), line: index + 1, column: at + 1 })),
})
const hasText = (row: Row) => row.cells.some((cell) => cell.text.trim() !== '')

/**
 * Bytes of an XLSX file to rows: those of the fullest sheet, because the first is often an introduction. What somebody hid in
 * the file was not meant to be handed over.
 */
export async function readXlsxFile(bytes: Uint8Array): Promise<Table> {
  weighZip(bytes)
  const all = await open(bytes)
  const hidden = hiddenSheets(bytes)
  const sheets = all.filter(({ sheet }) => !hidden.has(sheet))
  if (sheets.length === 0)
    throw new UnreadableFile(
      'Alle bladen van dit Excel-bestand zijn verborgen. Maak in Excel zichtbaar wat je wilt sturen.',
    )
  const filled = sheets.map(({ sheet, data }) => ({
    sheet,
    rows: (data as Value[][]).map(toRow).filter(hasText),
  }))
  const fullest = filled.reduce((most, one) => (one.rows.length > most.rows.length ? one : most))
  const others = filled.filter((one) => one !== fullest && one.rows.length > 0).map((one) => one.sheet)
  const remarks = [
    ...(others.length > 0
      ? [`Alleen het blad “${fullest.sheet}” is gelezen. Niet gelezen: ${others.join(', ')}.`]
      : []),
    ...(sheets.length < all.length ? ['Er zijn verborgen bladen. Die zijn niet gelezen.'] : []),
  ]
  return { rows: fullest.rows, format: `Excel, blad ${fullest.sheet}`, remarks }
}

async function open(bytes: Uint8Array) {
  try {
    return await readXlsx(bytes.slice().buffer)
  } catch {
    throw new UnreadableFile('Dit Excel-bestand is stuk. Open het in Excel en sla het opnieuw op.')
  }
}
