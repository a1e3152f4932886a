import type { DraftFields } from './draft.ts'
import { findContact, tidyLink } from './find-contact.ts'
import type { RowReader } from './row-reader.ts'

/** What a contact column says that cannot be used: told, and kept for the editor. */
function unusable(row: RowReader, target: 'phone' | 'email' | 'website', text: string): undefined {
  row.warn(target, `“${text.slice(0, 60)}” is geen ${names[target]}. We hebben het in de notitie gezet.`)
  row.keepAll(target)
}
/** Without signs: to see whether a cell says more than what was taken from it. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(mailto:|https?:\/\/)/, '')
    .replace(/[^a-z0-9]/g, '')
const names = { phone: 'telefoonnummer', email: 'e-mailadres', website: 'webadres' }

/** Phone, mail and website: from their own column, else from the texts, those about signing up first. */
export function readContact(row: RowReader): Pick<DraftFields, 'phone' | 'email' | 'website'> {
  const own = { phone: row.text('phone'), email: row.text('email'), website: row.text('website') }
  const joining = findContact(row.text('joining'))
  const texts = findContact(`${row.text('joining')}\n${row.text('description')}`)
  const [phone] = own.phone ? findContact(own.phone).phones : texts.phones
  const [email] = own.email ? findContact(own.email).emails : texts.emails
  const links = findContact(row.text('description')).links.concat(joining.links)
  const website = own.website ? tidyLink(own.website.split(/\s/)[0]!) : links[0]
  if (own.phone && !phone) unusable(row, 'phone', own.phone)
  if (own.email && !email) unusable(row, 'email', own.email)
  if (own.website && !website) unusable(row, 'website', own.website)
  for (const [target, used] of [
    ['phone', phone],
    ['email', email],
    ['website', website],
  ] as const)
    if (used && own[target] && bare(own[target]) !== bare(used)) row.keepAll(target)
  return { ...(phone && { phone }), ...(email && { email }), ...(website && { website }) }
}
