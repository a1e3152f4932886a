/** One side of a sheet: the numbers of its left and right page, counted from 1; null is a blank. */
export type Side = { left: number | null; right: number | null }

/**
 * The order in which the pages of a booklet are printed, two on a side, so that the pile, printed on both sides, turned
 * over its short edge and folded, reads from 1 to the last. Sides come as printers want them: front and back of the
 * outermost sheet first.
 */
export function bookletSides(pages: number): Side[] {
  const whole = Math.ceil(pages / 4) * 4
  const page = (number: number) => (number <= pages ? number : null)
  return Array.from({ length: whole / 2 }, (_, i) => {
    const [low, high] = [page(i + 1), page(whole - i)]
    return i % 2 === 0 ? { left: high, right: low } : { left: low, right: high }
  })
}

/** How many blanks come before the last page, for that is the back of the booklet. */
export const blanksBeforeBack = (pages: number): number => (4 - (pages % 4)) % 4
