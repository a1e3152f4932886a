import { useEffect, useState } from 'react'
import type { FeatureCollection } from 'geojson'
import type { Point } from '#search/geo/point.ts'

/** What the map is drawn from; the style with streets may be missing. */
export type PinMapData = { borders: FeatureCollection; centre: Point; styleUrl: string | null }

/** Asked once; null until it is there. When it cannot be had, an empty map of the middle of the country. */
export function usePinMap(): PinMapData | null {
  const [data, setData] = useState<PinMapData | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    read(stop.signal)
      .then(setData)
      .catch(() => stop.signal.aborted || setData(bare))
    return () => stop.abort()
  }, [])
  return data
}

const bare: PinMapData = {
  borders: { type: 'FeatureCollection', features: [] },
  centre: { lng: 5.3, lat: 52.1 },
  styleUrl: null,
}

async function read(signal: AbortSignal): Promise<PinMapData> {
  const response = await fetch('/api/pin-map', { credentials: 'same-origin', signal })
  if (!response.ok) throw new Error(`${response.status} pin-map`)
  return (await response.json()) as PinMapData
}
