import type { Pool } from 'undici'
import { parameters } from '#search/address-words.ts'
import type { MapAnswer } from '#search/map-cells.ts'
import { getJson } from './get-json.ts'
import { type View, wholeCountry } from './map-views.ts'

export type MapQuestion = { query: string; view: View }

/** A question about a piece of the map as the browser puts it. */
export function addressOf({ query, view: { box, zoom } }: MapQuestion): string {
  const params = new URLSearchParams(query)
  params.set('beeld', [box.west, box.south, box.east, box.north].join(','))
  params.set('zoom', String(zoom))
  return `/api/v1/kaart?${params}`
}

const countOf = async (site: Pool, query: string) =>
  (await getJson<{ total: number }>(site, `/api/v1/aanbod?${query}`)).total

function inBox(query: string, { box }: View): string {
  const params = new URLSearchParams(query)
  params.set(parameters.box, [box.west, box.south, box.east, box.north].join(','))
  return String(params)
}

const shown = ({ cells, pins }: MapAnswer) => cells.reduce((sum, { count }) => sum + count, pins.length)

/** What is on the map beside what the list says, in this view and in the whole country; '' when they agree. */
export async function checkMapAnswer(site: Pool, question: MapQuestion): Promise<string> {
  const whole = { ...question, view: wholeCountry }
  const [here, everywhere, listed, listedHere] = await Promise.all([
    getJson<MapAnswer>(site, addressOf(question)),
    getJson<MapAnswer>(site, addressOf(whole)),
    countOf(site, question.query),
    countOf(site, inBox(question.query, question.view)),
  ])
  const pairs = [
    [here.total, listed],
    [shown(here), here.here],
    [shown(here), listedHere],
    [shown(everywhere) + everywhere.placeless, listed],
  ]
  const isRight = pairs.every(([map, list]) => map === list)
  return isRight
    ? ''
    : `${addressOf(question)} (kaart, lijst: ${pairs.map((pair) => pair.join(' en ')).join('; ')})`
}
