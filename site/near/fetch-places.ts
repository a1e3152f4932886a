import type { NearPlaces } from './near-places.ts'

const patience = 10_000
let places: Promise<NearPlaces> | undefined

/** All neighbourhoods of the town, asked for once: what is asked says nothing about who asks. */
export function fetchPlaces(): Promise<NearPlaces> {
  places ??= ask().catch((err: unknown) => {
    places = undefined
    throw err
  })
  return places
}

async function ask(): Promise<NearPlaces> {
  const response = await fetch('/nabij/buurten.json', { signal: AbortSignal.timeout(patience) })
  if (!response.ok) throw new Error(`${response.status} buurten`)
  return (await response.json()) as NearPlaces
}
