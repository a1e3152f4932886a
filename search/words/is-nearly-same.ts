import { editDistance } from './edit-distance.ts'

const longEnough = 6
const longEnoughForTwo = 9

/** Whether two words differ by a typing error: one, or two in a long word. The first letter is nearly always right. */
export function isNearlySame(a: string, b: string, atMost = 2): boolean {
  const length = Math.min(a.length, b.length)
  const most = Math.min(atMost, length >= longEnoughForTwo ? 2 : length >= longEnough ? 1 : 0)
  if (most === 0 || a[0] !== b[0]) return false
  return editDistance(a, b, most) <= most
}
