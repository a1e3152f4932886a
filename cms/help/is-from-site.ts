import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Did our own site send this? Only that knows the key; without a key nobody gets in. */
export function isFromSite(headers: Headers, key: string): boolean {
  const given = headers.get('authorization')?.replace(/^Bearer /, '') ?? ''
  return key !== '' && timingSafeEqual(digest(given), digest(key))
}
