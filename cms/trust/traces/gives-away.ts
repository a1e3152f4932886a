import { plainSigns } from './plain-signs.ts'
import { spotsOf } from './spots-of.ts'

/**
 * Whether a text says where a secret address is: its street with the number, or its postcode, however they are spelled.
 * @param isAlone the name of its street is enough.
 */
export function givesAway(secretAddress: string | null | undefined, text: string, isAlone = false): boolean {
  const { plain } = plainSigns(text)
  return spotsOf({ address: secretAddress ?? '' }, isAlone).some((spot) => spot.test(plain))
}
