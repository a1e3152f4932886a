import { createHmac, timingSafeEqual } from 'node:crypto'

/** `address`: `bounce@mail.example.org`; the server must hand on what goes to `bounce+…@` too. */
export type BounceBox = { address: string; secret: string }

/** In hexadecimal; short, for the part before the @ may have 64 characters at most. */
const marks = 16

const sign = (secret: string, id: string) =>
  createHmac('sha256', secret).update(`bounce ${id}`).digest('hex').slice(0, marks)

/** Where a mail server sends word that this very mail cannot be delivered: `bounce+<mail>-<signature>@…` */
export function bounceAddress({ address, secret }: BounceBox, mail: string): string {
  const [local, host] = address.split('@')
  return `${local}+${mail.replaceAll('-', '')}-${sign(secret, mail)}@${host}`
}

/** The mails of which the addresses in a text tell, by id; what we did not sign is not among them. */
export function mailsIn(text: string, { secret }: BounceBox): string[] {
  const found = Array.from(text.matchAll(/\+([\da-f]{32})-([\da-f]{16})@/gi), ([, hex, given]) => {
    const id = hex!.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    const isOurs = timingSafeEqual(Buffer.from(sign(secret, id)), Buffer.from(given!.toLowerCase()))
    return isOurs ? id : ''
  })
  return [...new Set(found.filter(Boolean))]
}
