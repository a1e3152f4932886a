/** A list with one more or one less, always in the order of all there are. */
export function toggled<T>(all: readonly T[], chosen: readonly T[] | null | undefined, one: T): T[] {
  const had = chosen ?? []
  const next = had.includes(one) ? had.filter((other) => other !== one) : [...had, one]
  return all.filter((each) => next.includes(each))
}
