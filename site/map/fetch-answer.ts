import type { MapAnswer } from '#search/map-cells.ts'
import type { Sight } from './sight.ts'

/** The same question as the list, for what is in sight. */
export function answerAddress(query: string, sight: Sight): string {
  const { west, south, east, north } = sight.box()
  const params = new URLSearchParams(query)
  params.set('beeld', [west, south, east, north].map((degrees) => Number(degrees.toFixed(5))).join(','))
  params.set('zoom', String(Math.max(0, Math.floor(sight.zoom()))))
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
