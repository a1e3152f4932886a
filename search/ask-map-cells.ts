import type { SearchConnection } from './connection.ts'
import type { MapAnswer, MapPin, MapQuestion } from './map-cells.ts'
import { askAll, type Question, type Result, toBase } from './questions.ts'
import { shownCells, zoomsFor } from './shown-cells.ts'
import { allOf, type Surroundings, toFilterParts } from './to-filter.ts'

/**
 * What a map shows, by Meilisearch, in one request: whether there are few enough for pins is only known when both pins and
 * cells are there.
 */
export async function askMapCells(
  search: SearchConnection,
  question: MapQuestion,
  around: Surroundings,
): Promise<MapAnswer> {
  const zooms = zoomsFor(question.view, question.zoom)
  const facet = `find.c${zooms.asked}`
  const results = await askAll(search, toQuestions(search, question, facet, around))
  const [inView, whole] = results as [Result, Result]
  const counts = inView.facetDistribution?.[facet] ?? {}
  const placed = whole.facetDistribution?.['find.placed'] ?? {}
  const here = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const placeless = placed.false ?? 0
  const isFew = here === inView.hits.length
  return {
    cells: isFew ? [] : shownCells(counts, zooms),
    pins: isFew ? inView.hits.map(toPin) : [],
    here,
    placeless,
    total: (placed.true ?? 0) + placeless,
  }
}

function toQuestions(
  search: SearchConnection,
  { query, view, mostPins }: MapQuestion,
  facet: string,
  around: Surroundings,
): [inView: Question, whole: Question] {
  const base = toBase(search, query, around)
  const whole = toFilterParts(query, around)
  const box = toFilterParts({ ...query, box: view }, around).filter(({ key }) => key === 'box')
  return [
    {
      ...base,
      filter: allOf([...whole, ...box]),
      facets: [facet],
      limit: mostPins,
      attributesToRetrieve: ['slug', 'document.title', 'find.lat', 'find.lng'],
    },
    { ...base, filter: allOf(whole), facets: ['find.placed'], limit: 0 },
  ]
}

const toPin = ({ slug, document, find }: Result['hits'][number]): MapPin => ({
  slug: slug!,
  title: document!.title,
  point: { lat: find!.lat!, lng: find!.lng! },
})
