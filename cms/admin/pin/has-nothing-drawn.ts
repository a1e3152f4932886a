import type { PinMapData } from './use-pin-map.ts'

/** No streets and not one border: what there is to see is names at most, and a pin is put better by its address. */
export const hasNothingDrawn = ({ borders, styleUrl }: PinMapData): boolean =>
  !styleUrl && borders.features.every(({ geometry }) => geometry.type === 'Point')
