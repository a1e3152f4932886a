import { restoreCell } from '../../export/defuse-cell.ts'
import { readCsv } from './read-csv.ts'
import { readXlsxFile } from './read-xlsx.ts'
import type { Table } from './table.ts'
import { UnreadableFile } from './unreadable-file.ts'

const mostBytes = 20_000_000

const latin = (bytes: Uint8Array, length: number) =>
  String.fromCharCode(...bytes.subarray(0, length).filter((byte) => byte !== 0))

/** Files people send by mistake, by how they begin, and what to do about it. */
const mistaken: [RegExp, string][] = [
  [/^%PDF/, 'Dit is een PDF. Vraag om het bestand waar de PDF van gemaakt is: een CSV- of Excel-bestand.'],
  [
    /^\u00d0\u00cf\u0011\u00e0/,
    'Dit is een oud Excel-bestand (.xls), of er zit een wachtwoord op. Sla het op als .xlsx zonder wachtwoord.',
  ],
  [
    /^\s*(<!doctype html|<html)/i,
    'Dit is een webpagina, geen lijst. Misschien moest je eerst inloggen om het bestand op te halen.',
  ],
  [/^\s*<\?xml/i, 'Dit is een XML-bestand. Sla het op als CSV of als Excel-bestand (.xlsx).'],
  [/^\s*[[{]\s*["{[]/, 'Dit is een JSON-bestand. Sla het op als CSV of als Excel-bestand (.xlsx).'],
  [
    /^(\u0089PNG|\u00ff\u00d8\u00ff|GIF8|RIFF)/,
    'Dit is een plaatje, geen lijst. Stuur een CSV- of Excel-bestand.',
  ],
]

/** Bytes of a CSV or XLSX file to a table. What the file is follows from its bytes, never from its name. */
export async function readFile(bytes: Uint8Array): Promise<Table> {
  if (bytes.length === 0) throw new UnreadableFile('Dit bestand is leeg.')
  if (bytes.length > mostBytes)
    throw new UnreadableFile('Dit bestand is groter dan 20 MB. Deel het op in kleinere bestanden.')
  const begin = latin(bytes, 200).replace(/^\u00ef\u00bb\u00bf/, '')
  const mistake = mistaken.find(([pattern]) => pattern.test(begin))
  if (mistake) throw new UnreadableFile(mistake[1])
  const table = begin.startsWith('PK') ? await readXlsxFile(bytes) : readCsv(bytes)
  if (table.rows.length < 2)
    throw new UnreadableFile('In dit bestand staan geen rijen onder de koppen. Is het wel het goede bestand?')
  for (const { cells } of table.rows) for (const cell of cells) cell.text = restoreCell(cell.text)
  return table
}
