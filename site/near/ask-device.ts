import type { Point } from '#search/geo/point.ts'

export type Whereabouts =
  { is: 'here'; point: Point; isRough: boolean } | { is: 'refused' | 'unavailable' | 'slow' | 'insecure' }

const patience = 10_000
const reasons = { 1: 'refused', 2: 'unavailable', 3: 'slow' } as const
/** Farther off than this it is a guess at the town, and no distance can be told from it. */
const roughFrom = 1_000

/** Asks the device where it is. What it answers is for this page only. */
export function askDevice(): Promise<Whereabouts> {
  if (!isSecureContext) return Promise.resolve({ is: 'insecure' })
  return new Promise((resolve) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve({ is: 'here', point: { lat: latitude, lng: longitude }, isRough: accuracy > roughFrom }),
      ({ code }) => resolve({ is: reasons[code as 1 | 2 | 3] ?? 'unavailable' }),
      { timeout: patience, maximumAge: 300_000 },
    ),
  )
}
