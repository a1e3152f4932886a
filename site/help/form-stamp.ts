import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Nobody fills in a form in less, in milliseconds; nobody needs more than a day. */
const quickest = 2_000
const longest = 24 * 60 * 60_000

export type StampState = 'good' | 'quick' | 'old' | 'forged'

const sign = (key: string, text: string) =>
  createHmac('sha256', key).update(`form ${text}`).digest('base64url')

/** When a form was handed out, with a number of its own, so that it counts once. Signed: nobody makes one themselves. */
export function makeStamp(key: string, now: Date): string {
  const text = `${now.getTime().toString(36)}.${randomBytes(15).toString('base64url')}`
  return `${text}.${sign(key, text)}`
}

/** Whether a form comes back when a person could have filled it in, and its number. */
export function readStamp(key: string, stamp: string, now: Date): { state: StampState; id: string } {
  const [at = '', id = '', signature = ''] = stamp.split('.')
  const [given, good] = [Buffer.from(signature), Buffer.from(sign(key, `${at}.${id}`))]
  if (given.length !== good.length || !timingSafeEqual(given, good)) return { state: 'forged', id: '' }
  const age = now.getTime() - parseInt(at, 36)
  return { state: age < quickest ? 'quick' : age > longest ? 'old' : 'good', id }
}
