import type { StyleSpecification } from 'maplibre-gl'

/** A host that hangs gives no other sign, so we look at the clock. In milliseconds. */
const patience = 5_000

/** Made whole against the address it came from; the braces of `{z}` are no part of an address. */
const absolute = (url: string, base: string) =>
  new URL(url, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}')

/** The style with streets, without its letters: those are drawn here. @throws when it is not there in time, or no style */
export async function fetchStreetStyle(url: string, signal: AbortSignal): Promise<StyleSpecification> {
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(patience)])
  const response = await fetch(url, { signal: inTime, credentials: 'omit' })
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  const { glyphs: _, sprite, ...style } = (await response.json()) as StyleSpecification
  if (!Array.isArray(style.layers)) throw new Error(`no style: ${url}`)
  const sources = Object.entries(style.sources).map(([id, source]) => {
    const told = source as { url?: string; tiles?: string[] }
    const whole = {
      ...(told.url && { url: absolute(told.url, url) }),
      ...(told.tiles && { tiles: told.tiles.map((tile) => absolute(tile, url)) }),
    }
    return [id, { ...source, ...whole }]
  })
  return {
    ...style,
    ...(typeof sprite === 'string' && { sprite: absolute(sprite, url) }),
    sources: Object.fromEntries(sources) as StyleSpecification['sources'],
  }
}
