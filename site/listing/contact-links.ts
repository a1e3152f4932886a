import type { ListingDocument } from '#search/document.ts'
import { nl } from '#site/text/nl.ts'
import { mailto } from './mailto.ts'

type Contact = Pick<ListingDocument['contact'], 'phone' | 'email' | 'website'> & { whatsapp?: string | null }
export type ContactLink = {
  label: string
  href: string
  text: string
  icon: 'phone' | 'mail' | 'chat' | 'globe'
}

/** A number as people write it becomes one a telephone can dial. */
export const telephoneLink = (phone: string): string => `tel:${phone.replace(/(?!^\+)\D/g, '')}`

/** WhatsApp wants the country and no zeros or signs in front. */
const whatsappLink = (phone: string) =>
  `https://wa.me/${phone.replace(/\D/g, '').replace(/^00/, '').replace(/^0/, '31')}`

const isWebAddress = (url: string) => /^https?:\/\//i.test(url)
const shortAddress = (url: string) => url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')

/** The ways to reach them that are known, the quickest first. */
export function contactLinks({ phone, email, website, whatsapp }: Contact): ContactLink[] {
  const links: ContactLink[] = []
  if (phone) links.push({ label: nl.listing.phone, href: telephoneLink(phone), text: phone, icon: 'phone' })
  if (whatsapp)
    links.push({ label: nl.listing.whatsapp, href: whatsappLink(whatsapp), text: whatsapp, icon: 'chat' })
  if (email) links.push({ label: nl.listing.email, href: mailto({ to: email }), text: email, icon: 'mail' })
  if (website && isWebAddress(website))
    links.push({ label: nl.listing.website, href: website, text: shortAddress(website), icon: 'globe' })
  return links
}
