import type { SiteEnv } from '../env.ts'
import { telephoneLink } from '../listing/contact-links.ts'
import type { Municipality } from '../town.ts'

export const securityTxtAddress = '/.well-known/security.txt'
const day = 86_400_000
/** RFC 9116 asks for less than a year. Made anew every day, so it never runs out while the site lives. */
const holdsDays = 180

type Told = Pick<SiteEnv, 'siteUrl' | 'securityContact' | 'securityPolicy'>

/**
 * Whom to tell about a hole in the site, as RFC 9116 writes it; undefined when nobody is known. Without a contact of its own
 * it is the helpline of the municipality.
 */
export function securityTxt(
  env: Told,
  municipality: Municipality | undefined,
  now: Date,
): string | undefined {
  const phone = municipality?.helpline.phone
  const contact = env.securityContact || (phone && telephoneLink(phone))
  if (!contact) return undefined
  const expires = new Date((Math.floor(now.getTime() / day) + holdsDays) * day)
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${env.siteUrl}${securityTxtAddress}`,
    ...(env.securityPolicy ? [`Policy: ${env.securityPolicy}`] : []),
  ]
  return `${lines.join('\n')}\n`
}
