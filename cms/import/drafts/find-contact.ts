import { digitsOf, isWholeNumber } from '../../phone-number.ts'
import { isWebAddress } from '../../web-address.ts'

// Bounded on all sides: a cell may hold anything, and looking may not take longer than the text is long.
const mail = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.[a-z]{2,10}/g
const searched = 20_000
const link = /(?:https?:\/\/|www\.)[^\s<>"“”]+/gi
// Ten digits, however they are written; letters may be glued to it, digits may not.
const phone = /(?<![\d])(?:\(?0\d{0,3}\)?|\+31\s?(?:\(0\))?|0031)(?:[\s()–—-]*\d){6,10}(?!\d)/g

/** Dashes of every kind become one, spaces single: as the house writes a number. */
export const tidyPhone = (text: string): string =>
  text
    .replace(/\s*[–—-]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** A link as one can follow it: with https or http in front, host in small letters, no full stop behind it. */
export function tidyLink(text: string): string | undefined {
  const bare = text.trim().replace(/[.,;:)\]]+$/, '')
  const full = /^https?:\/\//i.test(bare) ? bare : `https://${bare}`
  const url = URL.parse(full)
  const hasName = url?.hostname.replace(/^www\./, '').includes('.')
  return url && hasName && isWebAddress(url.href) ? url.href : undefined
}

const once = (texts: string[]) => [...new Set(texts)]

/** Phone numbers, mail addresses and links in free text, also where words are glued to them. */
export function findContact(whole: string): { phones: string[]; emails: string[]; links: string[] } {
  const text = whole.slice(0, searched)
  const links = (text.match(link) ?? []).flatMap((one) => tidyLink(one) ?? [])
  const withoutLinks = text.replace(link, ' ')
  const emails = (withoutLinks.match(mail) ?? []).map((one) => one.toLowerCase())
  const rest = withoutLinks.replace(mail, ' ')
  const phones = (rest.match(phone) ?? []).filter((found) => isWholeNumber(digitsOf(found))).map(tidyPhone)
  return { phones: once(phones), emails: once(emails), links: once(links) }
}
