import type { MapAnswer } from '#search/map-cells.ts'
import type { Box } from '#search/query.ts'

/** The same question as the list, for a piece of the map; cells a little too fine, so that near ones can be joined. */
export function answerAddress(query: string, view: Box, zoom: number): string {
  const params = new URLSearchParams(query)
  params.set('beeld', [view.west, view.south, view.east, view.north].join(','))
  params.set('zoom', String(Math.max(0, Math.min(22, Math.ceil(zoom) + 1))))
  return `/api/v1/kaart?${params}`
}

const patience = 10_000

/** @throws when it is not there in time, or not what it should be; or when `signal` says it is no longer needed. */
export async function fetchAnswer(address: string, signal: AbortSignal): Promise<MapAnswer> {
  const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) })
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  const answer = (await response.json()) as MapAnswer
  if (!Array.isArray(answer.cells) || !Array.isArray(answer.pins)) throw new Error(`not a map: ${address}`)
  return answer
}
