import { strToU8, Zip, ZipDeflate } from 'fflate'
import { columnLetters } from '../import/mapping/column-letters.ts'
import { defuseTextCell } from './defuse-cell.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Cells are text (format 49, `@`) and stay so when someone edits them: nothing in them is ever a formula. */
const parts: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Aanbod" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="49" quotePrefix="1" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>`,
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** What may stand in XML at all. */
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const inXml = (text: string) =>
  text
    .toWellFormed()
    .replace(unfit, '')
    .replace(/[&<>]/g, (sign) => signs[sign]!)

const toCell = (text: string, column: number, line: number) =>
  text === ''
    ? ''
    : `<c r="${columnLetters(column)}${line}" s="1" t="inlineStr"><is><t xml:space="preserve">${inXml(defuseTextCell(text))}</t></is></c>`

const toRow = (cells: string[], line: number) =>
  `<row r="${line}">${cells.map((text, at) => toCell(text, at + 1, line)).join('')}</row>`

/** Rows as an XLSX file with one sheet, packed while they come; no more than a row is kept. */
export async function* writeXlsx(rows: AsyncIterable<string[]>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((err, chunk) => {
    if (err) throw err
    ready.push(chunk)
  })
  const begin = (name: string) => {
    const file = new ZipDeflate(name)
    zip.add(file)
    return file
  }
  for (const [name, xml] of Object.entries(parts)) begin(name).push(strToU8(head + xml), true)
  const sheet = begin('xl/worksheets/sheet1.xml')
  sheet.push(strToU8(`${head}<worksheet xmlns="${main}"><sheetData>`))
  let line = 0
  for await (const row of rows) {
    sheet.push(strToU8(toRow(row, ++line)))
    yield* ready.splice(0)
  }
  sheet.push(strToU8('</sheetData></worksheet>'), true)
  zip.end()
  yield* ready.splice(0)
}
