import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const method = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16
const keyOf = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', 'second-factor seal', 32))

/** Bytes of one person, as they may lie in the database: of no use without the secret of the cms, or to another person. */
export function seal(bytes: Uint8Array, person: string, secret: string): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(method, keyOf(secret), nonce).setAAD(Buffer.from(person))
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

/** The other way around. Throws when a letter was changed, or when it belongs to someone else. */
export function unseal(text: string, person: string, secret: string): Buffer {
  const all = Buffer.from(text, 'base64')
  const nonce = all.subarray(0, nonceBytes)
  const cipher = createDecipheriv(method, keyOf(secret), nonce, { authTagLength: tagBytes })
  cipher.setAAD(Buffer.from(person)).setAuthTag(all.subarray(nonceBytes, nonceBytes + tagBytes))
  return Buffer.concat([cipher.update(all.subarray(nonceBytes + tagBytes)), cipher.final()])
}
