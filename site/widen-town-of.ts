import { toWidenTown, type WidenTown } from '#search/widen/widen-town.ts'
import type { Town } from './town.ts'

/** Worked out once for each town: the needs of its themes take a while. */
const known = new WeakMap<Town, WidenTown>()

/** The part of a town that widening a query needs. */
export function widenTownOf(town: Town): WidenTown {
  const earlier = known.get(town)
  if (earlier) return earlier
  const made = toWidenTown(town.areas, town.themes)
  known.set(town, made)
  return made
}
