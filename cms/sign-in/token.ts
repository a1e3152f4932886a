import { createHash, createHmac, randomBytes } from 'node:crypto'

/** 256 bits of chance, as it may stand in an address. Kept nowhere: only its hash is. */
export const makeToken = (): string => randomBytes(32).toString('base64url')

export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text)

/** Of so much chance a plain hash cannot be undone. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** For what could be guessed (an address, a network): no use to who has the table without the secret. */
export const blind = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(`sign-in ${text}`).digest('hex').slice(0, 32)
