import { unzipSync } from 'fflate'
import { UnreadableFile } from './unreadable-file.ts'

const mostBytes = 150_000_000
const mostFiles = 2_000
const mostRows = 50_000
const mostColumns = 300

const tooBig = () =>
  new UnreadableFile('Dit Excel-bestand is uitgepakt veel te groot. Sla het op als CSV, of deel het op.')

/** A to 1, Z to 26, AA to 27. */
const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/**
 * Looks into an XLSX file before anything unpacks it. fflate never unpacks more than the sizes written in the file,
 * so those can be trusted for what they cost; and one cell far away would make the reader build all before it.
 */
export function weighZip(bytes: Uint8Array): void {
  let size = 0
  let files = 0
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize
        files++
        names.push(name)
        return false
      },
    })
  } catch {
    throw new UnreadableFile('Dit Excel-bestand is stuk. Open het in Excel en sla het opnieuw op.')
  }
  if (size > mostBytes || files > mostFiles) throw tooBig()
  if (!names.includes('xl/workbook.xml'))
    throw new UnreadableFile(
      'Dit is een ingepakt bestand, maar geen Excel-bestand. Stuur een CSV- of XLSX-bestand.',
    )
  const sheets = unzipSync(bytes, { filter: ({ name }) => /^xl\/worksheets\/.*\.xml$/.test(name) })
  for (const sheet of Object.values(sheets)) weighSheet(new TextDecoder().decode(sheet))
}

function weighSheet(xml: string): void {
  for (const [, column, row] of xml.matchAll(/\br\s*=\s*["']([A-Z]+)(\d+)["']/g))
    if (Number(row) > mostRows || columnNumber(column!) > mostColumns)
      throw new UnreadableFile(
        `Cel ${column}${row} staat heel ver weg. Er mogen ${mostRows.toLocaleString('nl')} rijen en ${mostColumns} kolommen in een bestand staan.`,
      )
}
