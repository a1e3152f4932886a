/** Chance that comes out the same for the same number, every time (mulberry32). */
export type Chance = {
  /** From 0 up to 1. */
  next: () => number
  below: (count: number) => number
  pick: <T>(from: readonly T[]) => T
  /** Some of them, all different. */
  few: <T>(from: readonly T[], least: number, most: number) => T[]
  is: (share: number) => boolean
  uuid: () => string
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  const pick = <T>(from: readonly T[]) => from[below(from.length)]!
  const hex = (digits: number) =>
    below(16 ** digits)
      .toString(16)
      .padStart(digits, '0')
  return {
    next,
    below,
    pick,
    few: (from, least, most) => {
      const picked = new Set<(typeof from)[number]>()
      const count = Math.min(from.length, least + below(most - least + 1))
      while (picked.size < count) picked.add(pick(from))
      return [...picked]
    },
    is: (share) => next() < share,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(6)}${hex(6)}`,
  }
}
