import type { Field, FieldAccess } from 'payload'
import { editorsField } from '../access/rules.ts'
import { options, type Words, words } from '../in-words.ts'

export const trusts = ['new', 'trusted', 'withdrawn'] as const
export type Trust = (typeof trusts)[number]

const trustWords: Record<Trust, Words> = {
  new: words('Nieuw: het eerste aanbod gaat langs de redactie', 'New: the first listing goes by the editors'),
  trusted: words('Publiceert zelf', 'Publishes by itself'),
  withdrawn: words('Alles gaat langs de redactie', 'Everything goes by the editors'),
}

/** How far an organisation publishes by itself. Only editors set it; letting its first listing through does too. */
export const trustField = (read: FieldAccess): Field => ({
  name: 'trust',
  type: 'select',
  defaultValue: 'new',
  index: true,
  label: words('Vertrouwen', 'Trust'),
  options: options(trusts, trustWords),
  access: { read, create: editorsField, update: editorsField },
  admin: {
    position: 'sidebar',
    // An organisation of which nothing was decided yet has nothing to read here.
    condition: (data, _, { user }) => Boolean(data?.trust) || user?.role !== 'partner',
  },
})
