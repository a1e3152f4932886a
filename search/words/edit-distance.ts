/**
 * How many letters were added, left out, changed, or swapped with their neighbour; `most + 1` when it is more than `most`,
 * which is found out early.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  // What is the same at both ends says nothing.
  let [from, endA, endB] = [0, a.length, b.length]
  while (from < endA && from < endB && a.charCodeAt(from) === b.charCodeAt(from)) from++
  while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--
    endB--
  }
  if (endA === from || endB === from) return endA - from + endB - from
  const last = lastRow(a.slice(from, endA), b.slice(from, endB), most)
  return last ? Math.min(last.at(-1)!, most + 1) : most + 1
}

/** The same, but of `typed` and the beginning of `word` that it is most like: somebody may still be typing. */
export function beginningDistance(typed: string, word: string, most: number): number {
  const last = lastRow(typed, word.slice(0, typed.length + most), most)
  return last ? Math.min(most + 1, ...last) : most + 1
}

/** How far `a` is from each beginning of `b`; undefined as soon as that is too far from all. */
function lastRow(a: string, b: string, most: number): number[] | undefined {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= a.length; i++) {
    const row = toRow(a, b, i, before, last)
    if (row.every((distance) => distance > most)) return undefined
    ;[before, last] = [last, row]
  }
  return last
}

/** How far the first `i` letters of `a` are from the first so many of `b`. */
function toRow(a: string, b: string, i: number, before: number[], last: number[]): number[] {
  const row = [i]
  for (let j = 1; j <= b.length; j++) {
    const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
    const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    const swap = isSwapped ? before[j - 2]! + 1 : change
    row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, change, swap))
  }
  return row
}
