import { type Rung, rungs } from '../vocabulary.ts'

/** How many of what is found stand on each rung; a rung with none is not there. */
export type RungCounts = Partial<Record<Rung, number>>

/** Which places in the whole list a rung takes: from `begin` up to, not including, `end`. */
export type Stretch = { rung: Rung; begin: number; end: number }

/** The rungs that have something, light to heavy, one after another. */
export function rungStretches(counts: RungCounts): Stretch[] {
  let begin = 0
  return rungs.flatMap((rung) => {
    const end = begin + (counts[rung] ?? 0)
    const stretch = { rung, begin, end }
    begin = end
    return stretch.begin < stretch.end ? [stretch] : []
  })
}
