import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect } from 'vitest'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { readFile } from './read-file.ts'
import { makeXlsx } from './testing/make-xlsx.ts'
import { UnreadableFile } from './unreadable-file.ts'

const book = () => unzipSync(makeXlsx({ Aanbod: [['Titel'], ['Koor']] }))
const within = (more: Record<string, Uint8Array>) => zipSync({ ...book(), ...more })
const many = (part: string, bytes: number) => strToU8(part.repeat(Math.ceil(bytes / part.length)))
const megabytes = inFull ? 140 : 45

const laughs = `<!DOCTYPE x [<!ENTITY a "haha">${'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
  .join('')}]>`
const sheet = (head: string, text: string) =>
  strToU8(
    `<?xml version="1.0"?>${head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`,
  )

/** Says to hold ten bytes in each list of contents, and holds a lot. */
function lying(): Uint8Array {
  const zip = zipSync({ ...book(), 'xl/sharedStrings.xml': new Uint8Array(30_000_000) })
  const view = new DataView(zip.buffer, zip.byteOffset)
  for (let at = 0; at + 4 < zip.length; at++) {
    const mark = view.getUint32(at, true)
    if (mark === 0x04034b50 && view.getUint32(at + 22, true) === 30_000_000) view.setUint32(at + 22, 10, true)
    if (mark === 0x02014b50 && view.getUint32(at + 24, true) === 30_000_000) view.setUint32(at + 24, 10, true)
  }
  return zip
}

const bombs: Record<string, () => Uint8Array> = {
  'entities within entities (a billion times haha)': () =>
    within({ 'xl/worksheets/sheet1.xml': sheet(laughs, '&j;') }),
  'an entity that is a file of ours': () =>
    within({
      'xl/worksheets/sheet1.xml': sheet('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;'),
    }),
  'shared texts without end': () =>
    within({ 'xl/sharedStrings.xml': many('<si><t/></si>', megabytes * 1e6) }),
  'a sheet of rows without cells': () =>
    within({ 'xl/worksheets/sheet1.xml': many('<row/>', megabytes * 1e6) }),
  'a sheet of brackets within brackets': () => within({ 'xl/worksheets/sheet1.xml': many('<a>', 3_000_000) }),
  'sizes that lie': lying,
  'ten thousand files': () =>
    zipSync({
      ...book(),
      ...Object.fromEntries(
        Array.from({ length: 10_000 }, (_, i) => [`xl/worksheets/${i}.xml`, new Uint8Array(1)]),
      ),
    }),
  'names that lead up': () =>
    within({ '../../../tmp/geraakt.xml': strToU8('x'), '/etc/geraakt': strToU8('x') }),
  'a file within a file within a file': () =>
    zipSync({ ...book(), 'xl/a.zip': zipSync({ 'b.zip': zipSync({ c: new Uint8Array(20_000_000) }) }) }),
}

for (const [name, make] of Object.entries(bombs))
  proof(
    `a workbook with ${name}`,
    'a refusal in words or a small table, in seconds, without filling the memory',
    async () => {
      const bytes = make()
      const before = process.memoryUsage().rss
      const start = process.cpuUsage()
      const read = await readFile(bytes).catch((err: unknown) => err)
      // Of the processor: how long that takes depends on what else it does.
      const { user, system } = process.cpuUsage(start)
      const seconds = (user + system) / 1_000_000
      const grown = Math.max(0, (process.memoryUsage().rss - before) / 2 ** 20)
      if (read instanceof Error) expect(read).toBeInstanceOf(UnreadableFile)
      expect(JSON.stringify(read)).not.toMatch(/root:|haha.{200}/)
      expect(seconds).toBeLessThan(10)
      expect(grown).toBeLessThan(1_200)
      const kind = read instanceof Error ? 'refused' : 'read'
      return `${(bytes.length / 1e6).toFixed(2)} MB: ${kind} in ${seconds.toFixed(1)} s of the processor, ${Math.round(grown)} MB more`
    },
    120_000,
  )
