import { expect } from 'vitest'
import { proof } from '#ops/proofs/proof.ts'
import { readXlsxFile } from './read-xlsx.ts'
import { makeXlsx } from './testing/make-xlsx.ts'

const list = [
  ['Titel', 'Omschrijving'],
  ['Opvang', 'Een bed voor de nacht.'],
]
const addresses = Array.from({ length: 40 }, (_, n) => ['Opvang', `Kwartelhoflaan ${n + 1}`])
const comment =
  '<comments><commentList><comment ref="A2"><text><t>Kwartelhoflaan 77</t></text></comment></commentList></comments>'
const thread =
  '<ThreadedComments><threadedComment ref="A2"><text>Kwartelhoflaan 77</text></threadedComment></ThreadedComments>'
const core = '<cp:coreProperties><dc:description>Kwartelhoflaan 77</dc:description></cp:coreProperties>'

for (const state of ['hidden', 'veryHidden'])
  proof(
    `a list of secret addresses on a sheet that is ${state}, fuller than the one that shows`,
    'not read',
    async () => {
      const bytes = makeXlsx({ 'Adressen & meer': addresses, Aanbod: list }, { 'Adressen & meer': state })
      const { rows, format, remarks } = await readXlsxFile(bytes)
      expect(JSON.stringify([rows, format, remarks])).not.toMatch(/kwartel|adressen/i)
      expect(rows).toHaveLength(2)
      return remarks.join()
    },
  )

proof('an address in the comments of a cell and in the properties of the file', 'not read', async () => {
  const more = {
    'xl/comments1.xml': comment,
    'xl/threadedComments/threadedComment1.xml': thread,
    'docProps/core.xml': core,
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
  }
  const table = await readXlsxFile(makeXlsx({ Aanbod: list }, {}, more))
  expect(JSON.stringify(table)).not.toMatch(/kwartel/i)
  return `${table.rows.length} rows, as they show`
})

proof('a file of which every sheet is hidden', 'refused in words', async () => {
  const bytes = makeXlsx({ Aanbod: list }, { Aanbod: 'hidden' })
  await expect(readXlsxFile(bytes)).rejects.toThrow('verborgen')
  return 'says to make visible what is meant'
})
