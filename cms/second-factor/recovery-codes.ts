import { createHmac, randomInt } from 'node:crypto'

export const howMany = 10
/** Nothing that looks like something else on paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

const part = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')

/** Codes for who lost the phone, such as `k7m2p-x9qrd`: about 49 bits of chance each. */
export const makeRecoveryCodes = (): string[] => Array.from({ length: howMany }, () => `${part()}-${part()}`)

/** What is kept of one: of no use without the secret of the cms. Capitals, spaces and dashes do not matter. */
export function recoveryHash(code: string, person: string, secret: string): string {
  const plain = code.toLowerCase().replace(/[^a-z0-9]/g, '')
  return createHmac('sha256', secret).update(`recovery ${person} ${plain}`).digest('hex')
}
