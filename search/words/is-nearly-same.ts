const longEnough = 6
const longEnoughForTwo = 9
/** Of a short word only two letters that changed places are surely an error: digdi, wrek. */
const longEnoughForSwap = 4

const isSwapped = (a: string, b: string): boolean => {
  let at = 1
  while (at < a.length && a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** Whether two words differ by a typing error: one, or two in a long word. The first letter is nearly always right. */
export function isNearlySame(a: string, b: string, atMost = 2): boolean {
  if (a.length < longEnough && a.length === b.length && a.length >= longEnoughForSwap && atMost > 0)
    return a[0] === b[0] && a !== b && isSwapped(a, b)
  const length = Math.min(a.length, b.length)
  const most = Math.min(atMost, length >= longEnoughForTwo ? 2 : length >= longEnough ? 1 : 0)
  if (most === 0 || a[0] !== b[0] || Math.abs(a.length - b.length) > most) return false
  return distance(a, b) <= most
}

/** Letters added, left out, changed, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, change, swap))
    }
    ;[before, last] = [last, row]
  }
  return last[b.length]!
}
