import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import queries from '#seed/questions/amsterdam.json' with { type: 'json' }
import { root } from '../environment.ts'
import type { AskedSet } from './asked-set.ts'
import { type ForeignDocument, type ForeignQuery, toForeignSet } from './foreign-set.ts'

/** Beside this repository, never in it: its licence is another. */
const file = path.join(root, '../shared/data/listings/amsterdam-kansen-2019.json')

type Offer = {
  id: string
  titel: string
  aanbod: string[]
  beschrijving: string | null
  aanmelden: string | null
  categorie: string
  doelgroep_gezin: string[]
  stadsdeel: string
}

/** Offers of another city, as they were imported; undefined where the file is not there. */
export function amsterdamSet(now: Date): AskedSet | undefined {
  if (!existsSync(file)) return undefined
  const offers = JSON.parse(readFileSync(file, 'utf8')) as Offer[]
  return toForeignSet('Amsterdam', offers.map(toDocument), queries as unknown as ForeignQuery[], now)
}

const toDocument = (offer: Offer): ForeignDocument => ({
  id: offer.id,
  title: offer.titel,
  summary: offer.aanbod.join(', '),
  description: [offer.beschrijving, offer.aanmelden].filter(Boolean).join('\n'),
  themes: [offer.categorie],
  audience: offer.doelgroep_gezin,
  area: offer.stadsdeel,
})
