import { createHmac, timingSafeEqual } from 'node:crypto'
import { isId } from '../is-id.ts'

const sign = (secret: string, person: string) =>
  createHmac('sha256', secret).update(`freshness stop ${person}`).digest('base64url')

/** For the address behind "no more of these mails". It works as long as the account does and does nothing else. */
export const stopToken = (secret: string, person: string): string => `${person}.${sign(secret, person)}`

/** Whose mails are to stop, or null when we did not make this token. */
export function whoStops(secret: string, token: string): string | null {
  const [person = '', said = ''] = token.split('.')
  if (!isId(person)) return null
  const [one, other] = [Buffer.from(said), Buffer.from(sign(secret, person))]
  return one.length === other.length && timingSafeEqual(one, other) ? person : null
}
