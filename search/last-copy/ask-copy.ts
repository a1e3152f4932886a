import type { MultiSearchQuery } from 'meilisearch'
import { firstOf, type Order } from '../terms/first-of.ts'
import type { ListingCopy } from '../terms/listing-copy.ts'
import { thatHold } from '../terms/that-hold.ts'
import { placeIn } from '../terms/postings.ts'
import type { Measured } from '../terms/traits.ts'
import { type Clause, readFilter, type Test } from './read-filter.ts'
import type { Records } from './records.ts'

type Documents = Pick<Records, 'document'>
const usual = 20

/**
 * Answers what we ask of Meilisearch out of the copy, in the shape of Meilisearch: so calendar, map, agenda and areas work
 * without it, and there is one way to ask. Words that are no part of the filter find nothing here, and of every listing the
 * whole document comes back.
 */
export function askCopy(copy: ListingCopy, documents: Documents, queries: MultiSearchQuery[]): Buffer {
  const results = queries.map((query) => toResult(copy, documents, query))
  return Buffer.from(`{"results":[${results.join(',')}]}`)
}

function toResult(copy: ListingCopy, documents: Documents, query: MultiSearchQuery): string {
  const { q = '', offset = 0, limit = usual, facets = [], attributesToRetrieve = [] } = query
  const places = q === '' ? placesThat(copy, testFor(copy, query.filter)) : new Uint32Array()
  const first = limit === 0 ? [] : firstOf(places, offset + limit, orderFor(copy, query.sort ?? []))
  const isDocumentOnly = attributesToRetrieve.join() === 'document'
  const hits = first.slice(offset).flatMap((place) => toHit(copy, documents, place, isDocumentOnly) ?? [])
  const counts = Object.fromEntries(facets.map((facet) => [facet, copy.traits.countOf(keyOf(facet), places)]))
  return `{"hits":[${hits.join(',')}],"query":"","facetDistribution":${JSON.stringify(counts)}}`
}

/** Undefined when its document is not there. */
function toHit({ at, traits }: ListingCopy, documents: Documents, place: number, isDocumentOnly: boolean) {
  const id = at(place)?.id
  const document = id && documents.document(id)?.toString()
  if (!document) return undefined
  if (isDocumentOnly) return `{"document":${document}}`
  const [lat, lng] = [traits.number('lat', place), traits.number('lng', place)]
  const { slug } = JSON.parse(document) as { slug: string }
  const keys = JSON.stringify({ id, slug, find: Number.isNaN(lat) ? {} : { lat, lng } })
  return `${keys.slice(0, -1)},"document":${document}}`
}

const placesThat = (copy: ListingCopy, test: Test): Uint32Array => copy.everything().places.filter(test)

function testFor(copy: ListingCopy, filter: MultiSearchQuery['filter']): Test {
  const texts = [filter ?? []].flat(2)
  const tests = texts.map((text) => readFilter(text, (clause) => toTest(copy, clause)))
  return (place) => tests.every((test) => test(place))
}

/** Of one condition which places meet it. */
function toTest(copy: ListingCopy, clause: Clause): Test {
  const key = keyOf(clause.key)
  if (clause.key === 'id') {
    const ids = new Set(valuesOf(clause))
    return (place) => ids.has(copy.at(place)?.id ?? '')
  }
  if (key === 'terms') return withTerms(copy, valuesOf(clause))
  return isAmong(copy, thatHold(copy.traits, copy.everything().places, { ...clause, key }))
}

function isAmong(copy: ListingCopy, places: Iterable<number>): Test {
  const marks = new Uint8Array(copy.everything().scores.length)
  for (const place of places) marks[place] = 1
  return (place) => marks[place] === 1
}

const keyOf = (attribute: string) => attribute.replace(/^find\./, '')
const valuesOf = (clause: Clause): readonly string[] =>
  'oneOf' in clause ? clause.oneOf : 'is' in clause ? [String(clause.is)] : []

const withTerms = (copy: ListingCopy, terms: readonly string[]): Test =>
  isAmong(
    copy,
    terms.flatMap((term) => {
      const { packed, count } = copy.withTerm(term) ?? { packed: [], count: 0 }
      return Array.from(packed.slice(0, count), placeIn)
    }),
  )

/** As Meilisearch sorts: what has no such number comes last. */
function orderFor({ traits }: ListingCopy, sort: string[]): Order {
  const keys = sort.map((one) => keyOf(one).replace(/:asc$/, '') as Measured)
  const number = (key: Measured, place: number) => {
    const found = traits.number(key, place)
    return Number.isNaN(found) ? Number.MAX_VALUE : found
  }
  return (a, b) => {
    for (const key of keys) {
      const difference = number(key, a) - number(key, b)
      if (difference !== 0) return difference
    }
    return a - b
  }
}
