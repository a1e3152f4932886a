import { createHmac, timingSafeEqual } from 'node:crypto'

/** Codes by time as in RFC 6238: SHA-1, six digits, a new one every 30 seconds. That is what every app knows. */
const digits = 6
const stepSeconds = 30

/** In which step of 30 seconds a moment falls. */
export const stepOf = (now: Date): number => Math.floor(now.getTime() / 1000 / stepSeconds)

/** The code of one step. `length` is another only in the examples of the RFC. */
export function codeAt(secret: Uint8Array, step: number, length = digits): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = mac[19]! & 0x0f
  const number = mac.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** length).padStart(length, '0')
}

/**
 * Which step a code belongs to: this one, the one before or the one after, for clocks differ. A step up to and with
 * `lastStep` was used already. Looks at all three, so that the time it takes tells nothing.
 */
export function findStep(secret: Uint8Array, code: string, now: Date, lastStep: number): number | null {
  if (!/^\d{6}$/.test(code)) return null
  let found: number | null = null
  for (const step of [-1, 0, 1].map((away) => stepOf(now) + away)) {
    const isSame = timingSafeEqual(Buffer.from(codeAt(secret, step)), Buffer.from(code))
    if (isSame && step > lastStep) found = step
  }
  return found
}
