/** How good an answer each listing is to one question, 1 to 3; what is not named is none. */
export type Grades = Record<string, number>

/** A listing that meets the need, and not just something near it. */
const good = 2
const gain = (grade: number) => 2 ** grade - 1
const discounted = (grades: number[]) =>
  grades.reduce((sum, grade, place) => sum + gain(grade) / Math.log2(place + 2), 0)

/** How close the order of the first `depth` comes to the best order there is: 1 is that order. */
export function ndcg(grades: Grades, found: string[], depth: number): number {
  const best = Object.values(grades)
    .sort((a, b) => b - a)
    .slice(0, depth)
  const got = found.slice(0, depth).map((id) => grades[id] ?? 0)
  return discounted(got) / discounted(best)
}

/** Which part of the good ones is in the first `depth`, of as many as can be there. */
export function recall(grades: Grades, found: string[], depth: number): number {
  const all = Object.values(grades).filter((grade) => grade >= good).length
  return goodAmong(grades, found.slice(0, depth)) / Math.min(all, depth)
}

export const hasGoodIn = (grades: Grades, found: string[], depth: number): boolean =>
  goodAmong(grades, found.slice(0, depth)) > 0

const goodAmong = (grades: Grades, found: string[]) => found.filter((id) => (grades[id] ?? 0) >= good).length
