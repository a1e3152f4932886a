import { hash, timingSafeEqual } from 'node:crypto'

/** Whether a header `Authorization: Bearer …` has this key; nobody has an empty one. Takes as long for any wrong key. */
export function hasKey(authorization: string | undefined | null, key: string): boolean {
  if (!key || !authorization?.startsWith('Bearer ')) return false
  const [given, wanted] = [authorization.slice('Bearer '.length), key].map((one) =>
    hash('sha256', one, 'buffer'),
  )
  return timingSafeEqual(given!, wanted!)
}
