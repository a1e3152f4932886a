/** The listings a term stands in, each with its weight; grows as listings come. */
export type Postings = {
  add: (place: number, weight: number) => void
  /** How many there are, those that were replaced since included. */
  count: () => number
  each: (see: (place: number, weight: number) => void) => void
}

/** A weight is kept in 64 steps, beside the number of the listing in one whole number. */
const steps = 63

/** @param weight between 0 and 1 */
export function makePostings(): Postings {
  let [packed, count] = [new Uint32Array(4), 0]
  return {
    add(place, weight) {
      if (count === packed.length) {
        const larger = new Uint32Array(packed.length * 2)
        larger.set(packed)
        packed = larger
      }
      packed[count++] = place * 64 + Math.round(weight * steps)
    },
    count: () => count,
    each(see) {
      for (let i = 0; i < count; i++) see(packed[i]! >>> 6, (packed[i]! & steps) / steps)
    },
  }
}
