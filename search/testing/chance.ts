/** Chance as an argument: the same seed tells the same story. */
export type Chance = {
  /** From 0 up to 1. */
  next: () => number
  whole: (min: number, max: number) => number
  is: (likelihood: number) => boolean
  pick: <T>(list: readonly T[]) => T
  /** Up to `most` different ones, in the order of the list. */
  some: <T>(list: readonly T[], most: number) => T[]
}

export function chance(seed: number): Chance {
  const next = mulberry32(seed)
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    whole,
    is: (likelihood) => next() < likelihood,
    pick: (list) => list[whole(0, list.length - 1)]!,
    some: (list, most) => {
      const wanted = new Set(Array.from({ length: whole(0, most) }, () => whole(0, list.length - 1)))
      return list.filter((_, i) => wanted.has(i))
    },
  }
}

/** Small, quick and even enough for made-up towns; not for secrets. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
