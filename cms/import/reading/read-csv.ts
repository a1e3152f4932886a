import { decodeText } from './decode-text.ts'
import { guessSeparator } from './guess-separator.ts'
import { splitCells } from './split-cells.ts'
import type { Table } from './table.ts'

const separatorWords = { ';': 'puntkomma', ',': 'komma', '\t': 'tab', '|': 'streep' }

/** Bytes of a CSV file to rows, whatever program wrote them. */
export function readCsv(bytes: Uint8Array): Table {
  const { text, encoding } = decodeText(bytes)
  const { separator, isSaid } = guessSeparator(text)
  const { rows, openQuoteAt } = splitCells(text, separator)
  const remarks = [
    ...(openQuoteAt === undefined
      ? []
      : [
          `Regel ${openQuoteAt}: hier begint een aanhalingsteken dat niet meer sluit. Kijk of alle rijen er zijn.`,
        ]),
    ...(encoding === 'utf-8' && text.includes('\ufffd')
      ? ['In dit bestand staan letters die al stuk waren (�). Kijk de teksten na.']
      : []),
  ]
  const format = `CSV, ${separatorWords[separator]}, ${encoding}`
  return { rows: isSaid ? rows.slice(1) : rows, format, remarks }
}
