import type { Field } from 'payload'
import { words } from './in-words.ts'
import { digitsOf, isShortNumber, isWholeNumber } from './phone-number.ts'
import { howToWriteIt, isWebAddress } from './web-address.ts'

const phone = /^(\+|\(?0|1)[\d\s()-]{2,24}$/
const isPhone = (value: string | null | undefined) =>
  !value ||
  (phone.test(value) && (isWholeNumber(digitsOf(value)) || isShortNumber(digitsOf(value)))) ||
  'Schrijf een telefoonnummer, zoals 040 123 45 67. Staan alle cijfers er?'

/** Phone, mail and web address as organisations and listings both have them. */
export const contactFields: Field[] = [
  { name: 'phone', type: 'text', label: words('Telefoon', 'Phone'), validate: isPhone },
  { name: 'email', type: 'email', label: words('E-mail', 'Email') },
  {
    name: 'website',
    type: 'text',
    label: words('Website', 'Website'),
    admin: { placeholder: 'https://' },
    validate: (value: string | null | undefined) => isWebAddress(value) || howToWriteIt,
  },
]

export const whatsappField: Field = {
  name: 'whatsapp',
  type: 'text',
  label: words('WhatsApp', 'WhatsApp'),
  validate: isPhone,
}
