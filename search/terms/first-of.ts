/** Less than zero when place `a` comes before place `b`; zero only for the same place, so that an order is always the same one. */
export type Order = (a: number, b: number) => number

/**
 * The places that come first, in their order; at most `most`. One look at each: only what can still be among them is kept,
 * and sorted now and then.
 */
export function firstOf(places: Uint32Array, most: number, order: Order): number[] {
  let kept: number[] = []
  let last = -1
  for (const place of places) {
    if (last >= 0 && order(place, last) > 0) continue
    kept.push(place)
    if (kept.length < most * 2 + 100) continue
    kept = kept.sort(order).slice(0, most)
    last = kept.at(-1) ?? -1
  }
  return kept.sort(order).slice(0, most)
}
