import type { FieldHook, Tab } from 'payload'
import { ownersField, ownersFieldOrNew } from '../../access/owners-field.ts'
import { options, whereaboutsWords, words } from '../../in-words.ts'
import { howToWriteIt, isWebAddress } from '../../web-address.ts'
import { whereaboutsKinds } from '#search/vocabulary.ts'
import { facilitiesField } from './facilities-field.ts'

/** What became secret leaves no venue or room behind for other partners to read. */
const notWhenSecret: FieldHook = ({ value, siblingData }) =>
  siblingData.whereabouts === 'secret' ? null : value

const at = (kind: string) => (_: unknown, own: { whereabouts?: string } | undefined) =>
  own?.whereabouts === kind

export const whereTab: Tab = {
  label: words('Waar', 'Where'),
  fields: [
    {
      name: 'whereabouts',
      type: 'select',
      required: true,
      defaultValue: 'venue',
      label: words('Waar is het?', 'Where is it?'),
      options: options(whereaboutsKinds, whereaboutsWords),
    },
    {
      name: 'venue',
      type: 'relationship',
      relationTo: 'venues',
      label: words('Locatie', 'Venue'),
      hooks: { beforeChange: [notWhenSecret] },
      admin: { condition: at('venue') },
      // Looked at when published; a draft may still be without.
      validate: (value: unknown, { siblingData }: { siblingData: { whereabouts?: string } }) =>
        siblingData.whereabouts !== 'venue' || value ? true : 'Kies een locatie, of maak er een aan.',
    },
    {
      name: 'room',
      type: 'text',
      maxLength: 120,
      label: words('Zaal of plek daar', 'Room'),
      hooks: { beforeChange: [notWhenSecret] },
      admin: { condition: at('venue') },
    },
    {
      name: 'onlineUrl',
      type: 'text',
      label: words('Adres van de website of het gesprek', 'Web address'),
      admin: { condition: at('online') },
      validate: (value: string | null | undefined) => isWebAddress(value) || howToWriteIt,
    },
    {
      name: 'secretAddress',
      type: 'textarea',
      label: words('Het geheime adres', 'The secret address'),
      access: { read: ownersField, create: ownersFieldOrNew, update: ownersField },
      admin: {
        condition: at('secret'),
        description: words(
          'Alleen jullie en de redactie zien dit. Bewoners zien alleen de naam van de gemeente. Staat het adres in je teksten hier? Dan halen we het daaruit. Kijk zelf nog bij je andere aanbod, bij je organisatie en op je foto’s.',
          'Only you and the editors see this. We take the address out of the texts of this listing. Look for yourself in your other listings, your organisation and your pictures.',
        ),
      },
    },
    {
      type: 'collapsible',
      label: words('Toegankelijk', 'Accessibility'),
      admin: { initCollapsed: true },
      fields: [
        facilitiesField(words('Anders dan bij de locatie staat', 'Other than at the venue')),
        {
          name: 'accessibilityNote',
          type: 'textarea',
          maxLength: 500,
          label: words('Nog iets over toegankelijkheid', 'More on accessibility'),
        },
      ],
    },
  ],
}
