import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { guessMapping } from '../mapping/guess-mapping.ts'
import { readFile } from '../reading/read-file.ts'
import { type Draft } from './draft.ts'
import { isUsable, toDrafts } from './to-drafts.ts'

/** The real lists lie beside the project and are not part of it. */
const folder = path.join(import.meta.dirname, '../../../../shared/data/listings')
const files = ['amsterdam-kansen-2019.excel-nl.csv', 'amsterdam-kansen-2019.cp1252.csv']
const town = {
  themes: [
    { id: 'geld', words: ['Geld', 'Financiën', 'schulden'] },
    { id: 'gezond', words: ['Gezondheid'] },
    { id: 'leren', words: ['Taal en leren', 'Onderwijs'] },
  ],
  audiences: [],
  areas: [],
}

const read = async (file: string) => {
  const table = await readFile(new Uint8Array(readFileSync(path.join(folder, file))))
  const mapping = guessMapping(table)
  return { mapping, drafts: toDrafts(table, mapping, town) }
}

const count = (drafts: Draft[]) => {
  const having = (is: (draft: Draft) => unknown) => drafts.filter(is).length
  return {
    rows: drafts.length,
    usable: having(isUsable),
    title: having(({ fields }) => fields.title),
    summary: having(({ fields }) => fields.summary),
    description: having(({ fields }) => fields.description),
    organisation: having(({ fields }) => fields.organisation),
    address: having(({ fields }) => fields.venue?.street),
    contact: having(({ fields }) => fields.phone ?? fields.email ?? fields.website),
    times: having(({ fields }) => fields.schedule?.rules.length),
    themes: having(({ fields }) => fields.themes),
  }
}

test.skipIf(!existsSync(folder)).each(files)('%s comes in without hand work', async (file) => {
  const { mapping, drafts } = await read(file)
  expect(mapping.columns.map(({ header, target }) => `${header}: ${target}`)).toEqual([
    'Nr: id',
    'Naam aanbod: title',
    'Wat krijg je?: summary',
    'Omschrijving: description',
    'Aanmelden: joining',
    'Categorie: themes',
    'Gezinssamenstelling: audiences',
    'Leeftijd: ages',
    'Stadsdeel: areas',
    'Postcode: postcode',
  ])
  expect(count(drafts)).toEqual({
    rows: 209,
    usable: 209,
    title: 209,
    summary: 209,
    // The other eight say only where to read on, and that became the website.
    description: 201,
    organisation: 203,
    // As many as name a street and number; of 26 the postcode is known as well.
    address: 59,
    contact: 209,
    times: 19,
    themes: 90,
  })
})

test.skipIf(!existsSync(folder))('both ways of saving give the same drafts', async () => {
  const [one, other] = await Promise.all(files.map(read))
  expect(one).toEqual(other)
})
