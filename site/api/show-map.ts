import { formatQuery } from '#search/query-url.ts'
import { type Box, boxSchema } from '#search/query.ts'
import type { ApiSite, Asked } from './asked.ts'
import { jsonAnswer } from './json-answer.ts'
import type { InputFault } from './problem.ts'
import { nearFaults, readQuery, refuseFaults } from './read-query.ts'

const words = { view: 'beeld', zoom: 'zoom' } as const
const deepest = 22

/** `GET /api/v1/kaart`: cells with a count, or pins when there are few, for a query within a view of the map. */
export async function showMap(site: ApiSite, asked: Asked) {
  const { query, errors } = readQuery(asked.params, Object.values(words))
  const { view, zoom, faults } = readView(asked.params)
  refuseFaults([...errors, ...faults, ...(await nearFaults(site.door, query))])
  const address = `kaart?${formatQuery(query)} ${Object.values(view).join()} ${zoom}`
  return jsonAnswer(site, asked, address, () => site.door.map(query, view, zoom))
}

function readView(params: URLSearchParams): { view: Box; zoom: number; faults: InputFault[] } {
  const [beeld, diepte] = [params.get(words.view) ?? '', params.get(words.zoom) ?? '']
  const view = readBox(beeld)
  const zoom = /^\d{1,2}(\.\d{1,20})?$/.test(diepte) ? Math.floor(Number(diepte)) : NaN
  const faults: InputFault[] = []
  const fault = (name: string, value: string, message: string) =>
    faults.push({ in: 'query', name, value: value.slice(0, 60).toWellFormed(), message })
  if (!view) fault(words.view, beeld, 'Gebruik west,zuid,oost,noord in graden, zoals 5.40,51.40,5.55,51.50.')
  if (!(zoom <= deepest)) fault(words.zoom, diepte, `Gebruik een getal van 0 tot en met ${deepest}.`)
  return { view: view ?? { west: 0, south: 0, east: 1, north: 1 }, zoom, faults }
}

function readBox(text: string): Box | undefined {
  const parts = text.split(',', 5)
  if (parts.length !== 4 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,20})?$/.test(part))) return undefined
  const [west, south, east, north] = parts.map((part) => Number(Number(part).toFixed(5)) + 0)
  return boxSchema.safeParse({ west, south, east, north }).data
}
