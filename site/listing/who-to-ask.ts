import type { ListingDocument } from '#search/document.ts'
import type { Municipality, Town } from '#site/town.ts'
import { type ContactLink, contactLinks } from './contact-links.ts'

/** Whom one reaches, and how. There is always somebody, unless the town has not even a helpline. */
export type WhoToAsk =
  | { is: 'listing'; links: ContactLink[] }
  | { is: 'organisation'; links: ContactLink[]; name: string }
  | { is: 'helpline'; links: ContactLink[]; helpline: Municipality['helpline'] }
  | { is: 'nobody'; links: [] }

/** Their own number or address, or else that of who organises it, or else the helpline of the municipality. */
export function whoToAsk(listing: ListingDocument, { organisations, municipality }: Town): WhoToAsk {
  const own = contactLinks(listing.contact)
  if (own.length > 0) return { is: 'listing', links: own }
  for (const { slug, name, role } of listing.organisations) {
    const organisation = role === 'organiser' ? organisations.get(slug) : undefined
    const links = organisation ? contactLinks(organisation) : []
    if (links.length > 0) return { is: 'organisation', links, name }
  }
  if (!municipality) return { is: 'nobody', links: [] }
  const { helpline } = municipality
  const links = contactLinks({ phone: helpline.phone, email: null, website: null })
  return { is: 'helpline', links, helpline }
}
