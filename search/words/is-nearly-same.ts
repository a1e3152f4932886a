import { editDistance } from './edit-distance.ts'

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
  if (most === 0 || a[0] !== b[0]) return false
  return editDistance(a, b, most) <= most
}
