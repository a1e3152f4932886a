import { plainSigns } from './plain-signs.ts'
import { spotsOf } from './spots-of.ts'

/**
 * Whether a text says where a secret address is: its street with the number, or its postcode, however they are spelled.
 * @param isAlone the name of its street is enough.
 */
export function givesAway(secretAddress: string | null | undefined, text: string, isAlone = false): boolean {
  return saysSpot(spotsOf({ address: secretAddress ?? '' }, isAlone), text)
}

/** Whether a text says the name of a house, however it is spelled. */
export const namesHouse = (name: string, text: string): boolean =>
  saysSpot(spotsOf({ address: '', name }), text)

function saysSpot(spots: RegExp[], text: string): boolean {
  const { plain } = plainSigns(text)
  return spots.some((spot) => spot.test(plain))
}
