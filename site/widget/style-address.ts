import { formatLook } from './widget-address.ts'
import { usualLook, type WidgetLook } from './widget-choices.ts'

/**
 * The stylesheet of a look; undefined when it is the usual one.
 *
 * @param brand the colour of the municipality, for who chose none
 */
export function styleAddress(look: WidgetLook, brand: string | null): string | undefined {
  const { ground, scheme, corners, fonts } = look
  const params = formatLook({ ...usualLook, colour: look.colour ?? brand, ground, scheme, corners, fonts })
  return params.size > 0 ? `/widget/stijl.css?${params}` : undefined
}
