import type { Tab } from 'payload'
import { ownersField } from '../../access/owners-field.ts'
import { contactFields, whatsappField } from '../../contact-fields.ts'
import { words } from '../../in-words.ts'

export const contactTab: Tab = {
  label: words('Contact', 'Contact'),
  description: words('Dit zien bewoners. Laat leeg wat je niet wilt delen.', 'Residents see this.'),
  fields: [
    { name: 'deadLinks', type: 'ui', admin: { components: { Field: '/admin/DeadLinks.tsx#DeadLinks' } } },
    {
      name: 'contact',
      type: 'group',
      label: false,
      admin: { hideGutter: true },
      fields: [
        ...contactFields,
        whatsappField,
        {
          name: 'person',
          type: 'text',
          maxLength: 120,
          label: words('Naam van een mens', 'Name of a person'),
          // Other partners need not know it, and residents only when the person agrees.
          access: { read: ownersField },
        },
        {
          name: 'personAgreed',
          type: 'checkbox',
          label: words('Deze persoon vindt het goed dat bewoners de naam zien', 'This person agrees'),
          admin: { condition: (_, own) => Boolean(own?.person) },
        },
      ],
    },
  ],
}
