import { strFromU8, unzipSync } from 'fflate'

const book = 'xl/workbook.xml'
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (all, ten, hex, name) =>
    ten || hex ? String.fromCodePoint(Number.parseInt(ten ?? hex, ten ? 10 : 16)) : (named[name] ?? all),
  )

/** The names of the sheets of an XLSX file that who opens it in Excel does not see. `bytes` were weighed before. */
export function hiddenSheets(bytes: Uint8Array): Set<string> {
  const { [book]: xml } = unzipSync(bytes, { filter: ({ name }) => name === book })
  const sheets = strFromU8(xml ?? new Uint8Array()).match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? []
  const hidden = sheets.filter((sheet) => /\sstate\s*=\s*["'](?:very)?hidden["']/i.test(sheet))
  return new Set(hidden.map((sheet) => plain(/\sname\s*=\s*(["'])(.*?)\1/s.exec(sheet)?.[2] ?? '')))
}
