import type { FieldAccess, Tab } from 'payload'
import { editorsField } from '../../access/rules.ts'
import { organisationsOf } from '../../access/roles.ts'
import { listedOwners } from '../../access/belongs-to-viewer.ts'
import { options, whereaboutsWords, words } from '../../in-words.ts'
import { isWebAddress } from '../../web-address.ts'
import { whereaboutsKinds } from '#search/vocabulary.ts'
import { facilitiesField } from './facilities-field.ts'

/** Only those whose listing it is. Without a listing at hand (a filter, a sort) the answer is no. */
export const ownersField: FieldAccess = (args) => {
  if (editorsField(args)) return true
  const own = organisationsOf(args.req)
  return args.doc ? listedOwners(args.doc).some((id) => own.includes(id)) : false
}
/** While one is being made there is no document yet; `belongsToViewer` judges whose it becomes. */
export const ownersFieldOrNew: FieldAccess = (args) => (args.doc ? ownersField(args) : true)

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
      admin: { condition: at('venue') },
    },
    {
      name: 'onlineUrl',
      type: 'text',
      label: words('Adres van de website of het gesprek', 'Web address'),
      admin: { condition: at('online') },
      validate: (value: string | null | undefined) => isWebAddress(value) || 'Begin met https://',
    },
    {
      name: 'secretAddress',
      type: 'textarea',
      label: words('Het geheime adres', 'The secret address'),
      access: { read: ownersField, create: ownersFieldOrNew, update: ownersField },
      admin: {
        condition: at('secret'),
        description: words(
          'Alleen jullie en de redactie zien dit. Bewoners zien alleen de naam van de gemeente.',
          'Only you and the editors see this.',
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
