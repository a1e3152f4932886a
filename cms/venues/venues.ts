import type { CollectionConfig } from 'payload'
import { belongsToViewer, singleStake } from '../access/belongs-to-viewer.ts'
import { editors, editorsField, members, ownAt, ownOrToldAt, ownOutOfBinAt } from '../access/rules.ts'
import { words } from '../in-words.ts'
import { notCopied } from '../listings/not-copied.ts'
import { facilitiesField } from '../listings/tabs/facilities-field.ts'
import { announceChange, announceRemoval } from '../outbox/announce.ts'
import { pointField } from '../point-field.ts'
import { fillNeighbourhood } from './fill-neighbourhood.ts'

const postcode = /^[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}$/i

export const venues: CollectionConfig = {
  slug: 'venues',
  labels: { singular: words('Locatie', 'Venue'), plural: words('Locaties', 'Venues') },
  defaultPopulate: { name: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'street', 'neighbourhood'],
    group: words('Aanbod', 'Listings'),
  },
  trash: true,
  lockDocuments: { duration: 300 },
  versions: { maxPerDoc: 20, drafts: false },
  access: {
    create: members,
    read: ownOrToldAt('organisation'),
    readVersions: ownAt('version.organisation'),
    update: ownOutOfBinAt('organisation'),
    delete: editors,
    unlock: editors,
  },
  hooks: {
    beforeChange: [belongsToViewer(singleStake), fillNeighbourhood],
    afterChange: [announceChange('venues')],
    afterDelete: [announceRemoval('venues')],
  },
  fields: [
    {
      name: 'changeNotice',
      type: 'ui',
      admin: { components: { Field: '/admin/reviews/ChangeNotice.tsx#ChangeNotice' } },
    },
    { name: 'name', type: 'text', required: true, maxLength: 120, label: words('Naam', 'Name') },
    {
      type: 'row',
      fields: [
        {
          name: 'street',
          type: 'text',
          maxLength: 120,
          label: words('Straat en huisnummer', 'Street and number'),
          admin: { width: '50%' },
        },
        {
          name: 'postcode',
          type: 'text',
          label: words('Postcode', 'Postcode'),
          admin: { width: '20%' },
          validate: (value: string | null | undefined) =>
            !value || postcode.test(value) || 'Schrijf een postcode als 5611 AB.',
          hooks: {
            beforeChange: [
              ({ value }) =>
                typeof value === 'string' ? value.toUpperCase().replace(/^(\d{4}) ?/, '$1 ') : value,
            ],
          },
        },
        {
          name: 'town',
          type: 'text',
          maxLength: 80,
          label: words('Plaats', 'Town'),
          admin: { width: '30%' },
        },
      ],
    },
    pointField('geo', words('Plek op de kaart', 'Point on the map'), '/admin/pin/PinField.tsx#PinField'),
    {
      name: 'neighbourhood',
      type: 'relationship',
      relationTo: 'areas',
      filterOptions: { level: { equals: 'neighbourhood' } },
      label: words('Buurt', 'Neighbourhood'),
      admin: { description: words('Wordt vanzelf ingevuld.', 'Filled in by itself.') },
    },
    {
      name: 'bagId',
      type: 'text',
      label: words('Nummer in de BAG', 'Id in the address register'),
      admin: { hidden: true },
    },
    {
      name: 'arriving',
      type: 'textarea',
      maxLength: 500,
      label: words('Hoe kom je er, en waar is de deur?', 'How to get there, and where is the door?'),
    },
    facilitiesField(words('Toegankelijk', 'Accessibility')),
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: words('Wie houdt dit bij?', 'Who keeps this?'),
      admin: { position: 'sidebar' },
      defaultValue: ({ user }: { user?: { memberships?: { organisation: unknown }[] } | null }) =>
        user?.memberships?.[0]?.organisation,
    },
    {
      name: 'secret',
      type: 'checkbox',
      defaultValue: false,
      label: words('Niet te zien voor andere organisaties', 'Not shown to other organisations'),
      access: { create: editorsField, update: editorsField },
      hooks: notCopied,
      admin: {
        position: 'sidebar',
        description: words(
          'Gaat vanzelf aan als hier alleen nog aanbod is met een geheime plek.',
          'Set by itself when only listings with a secret place were here.',
        ),
      },
    },
  ],
}
