import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Fault } from '../fault.ts'
import type { AskedSet } from './asked-set.ts'
import { toListing } from './to-listing.ts'
import { toText } from './to-text.ts'

/** How somebody else writes down what they have, and what is asked of it; seed/questions/README.md explains. */
const words = z.string().trim().min(1)
const documentSchema = z.strictObject({
  id: words,
  title: words,
  summary: z.string().optional(),
  description: z.string().optional(),
  organisation: z.string().optional(),
  themes: z.array(words).optional(),
  audience: z.array(words).optional(),
  area: z.string().optional(),
})
const querySchema = z.strictObject({
  q: words,
  kind: words.optional(),
  relevant: z.record(words, z.union([z.literal(1), z.literal(2), z.literal(3)])),
})
export type ForeignDocument = z.infer<typeof documentSchema>
export type ForeignQuery = z.infer<typeof querySchema>

/** Reads both files; @throws Fault that names the file and the field that are wrong. */
export function readForeignSet(files: { documents: string; queries: string }, now: Date): AskedSet {
  const documents = readList(files.documents, documentSchema)
  const queries = readList(files.queries, querySchema)
  ensureDistinct(files.documents, documents)
  ensureAnswered(files.queries, queries, new Set(documents.map(({ id }) => id)))
  return toForeignSet(files.documents, documents, queries, now)
}

/** Only words: no themes of ours, nothing curated. */
export function toForeignSet(
  name: string,
  documents: ForeignDocument[],
  queries: ForeignQuery[],
  now: Date,
): AskedSet {
  const listings = documents.map(toListing)
  return {
    set: { name, texts: listings.map(toText), listings, town: [], now },
    asked: queries.map(({ q, kind, relevant }) => ({
      q,
      kind: kind ?? 'vraag',
      half: 'held-out',
      grades: relevant,
    })),
  }
}

function readList<T>(file: string, schema: z.ZodType<T>): T[] {
  const result = z.array(schema).nonempty().safeParse(readJson(file), { error: z.locales.nl().localeError })
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]!
  throw new Fault(`${file}: ${inWords(path)} klopt niet: ${message}`)
}

const inWords = ([place, ...field]: PropertyKey[]) =>
  place === undefined
    ? 'de lijst'
    : `nummer ${Number(place) + 1}${field.length > 0 ? `, veld ${field.join('.')},` : ''}`

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new Fault(`${file} is niet te lezen. Bestaat het bestand?`)
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (err) {
    throw new Fault(`${file} is geen JSON: ${(err as Error).message}`)
  }
}

function ensureDistinct(file: string, documents: ForeignDocument[]) {
  const seen = new Map<string, number>()
  for (const [i, { id }] of documents.entries()) {
    if (seen.has(id))
      throw new Fault(`${file}: nummer ${seen.get(id)! + 1} en ${i + 1} hebben allebei id "${id}".`)
    seen.set(id, i)
  }
}

function ensureAnswered(file: string, queries: ForeignQuery[], known: Set<string>) {
  for (const [i, { q, relevant }] of queries.entries()) {
    const strange = Object.keys(relevant).find((id) => !known.has(id))
    if (strange)
      throw new Fault(`${file}: nummer ${i + 1} ("${q}"), veld relevant: "${strange}" is van geen document.`)
    if (!Object.values(relevant).some((grade) => grade >= 2))
      throw new Fault(
        `${file}: nummer ${i + 1} ("${q}"), veld relevant: minstens één antwoord moet een 2 of 3 hebben.`,
      )
  }
}
