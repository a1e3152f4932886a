import type { Candidate } from './candidate.ts'

/** So many of one provider may follow each other. */
export const mostInARow = 2

/**
 * The same candidates in nearly the same order: where a third of one provider would follow, the first that is of
 * somebody else comes before it. When there is no other left, they follow each other after all.
 */
export function vary<One extends Pick<Candidate, 'providers'>>(candidates: readonly One[]): One[] {
  const waiting = [...candidates]
  const varied: One[] = []
  while (waiting.length > 0) {
    const tooMany = inEach(varied.slice(-mostInARow))
    const other = waiting.findIndex(({ providers }) => !providers.some((one) => tooMany.has(one)))
    varied.push(...waiting.splice(Math.max(other, 0), 1))
  }
  return varied
}

/** The providers that all of the last ones have. */
function inEach(last: Pick<Candidate, 'providers'>[]): Set<string> {
  const [first, ...rest] = last
  if (!first || last.length < mostInARow) return new Set()
  return new Set(first.providers.filter((one) => rest.every(({ providers }) => providers.includes(one))))
}
