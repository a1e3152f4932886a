import type { CollectionConfig, Field } from 'payload'
import { hues } from '#search/vocabulary.ts'
import { hiddenForPartners } from '../access/hidden-for-partners.ts'
import { editors, everyoneInside, nobody } from '../access/rules.ts'
import { hueWords, options, type Words, words } from '../in-words.ts'
import { announceChange, announceRemoval } from '../outbox/announce.ts'
import { slugField } from '../slug-field.ts'

const wordList = (name: string, label: Words, description: Words): Field => ({
  name,
  type: 'text',
  hasMany: true,
  label,
  admin: { description },
})

export const themes: CollectionConfig = {
  slug: 'themes',
  labels: { singular: words('Thema', 'Theme'), plural: words("Thema's", 'Themes') },
  defaultPopulate: { label: true, slug: true },
  admin: {
    useAsTitle: 'label',
    hidden: hiddenForPartners,
    defaultColumns: ['label', 'parent', 'order'],
    group: words('De stad', 'The town'),
  },
  trash: false,
  lockDocuments: { duration: 300 },
  versions: { maxPerDoc: 20, drafts: false },
  access: {
    create: editors,
    read: everyoneInside,
    readVersions: editors,
    update: editors,
    delete: editors,
    unlock: nobody,
  },
  hooks: { afterChange: [announceChange('themes')], afterDelete: [announceRemoval('themes')] },
  fields: [
    slugField('label', 'themes'),
    {
      name: 'label',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 60,
      label: words('Naam', 'Label'),
    },
    {
      name: 'description',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: words('In één zin', 'In one sentence'),
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'themes',
      filterOptions: { parent: { exists: false } },
      label: words('Valt onder', 'Falls under'),
      validate: (value: unknown, { id }: { id?: number | string }) =>
        !value || value !== id || 'Een thema kan niet onder zichzelf vallen.',
    },
    { name: 'icon', type: 'text', maxLength: 40, label: words('Plaatje', 'Icon') },
    {
      name: 'hue',
      type: 'select',
      defaultValue: 'green',
      options: options(hues, hueWords),
      label: words('Kleur', 'Colour'),
    },
    { name: 'order', type: 'number', defaultValue: 100, label: words('Volgorde', 'Order') },
    wordList(
      'everyday',
      words('Gewone woorden', 'Everyday words'),
      words('Hoe bewoners het noemen.', 'How residents say it.'),
    ),
    wordList(
      'needs',
      words('Zinnen van mensen die dit nodig hebben', 'Need phrases'),
      words('Bijvoorbeeld: ik kom de deur niet meer uit.', 'Whole sentences.'),
    ),
    wordList(
      'professional',
      words('Woorden van professionals', 'Professional words'),
      words('Bijvoorbeeld: ontmoeting, Wmo.', 'Jargon.'),
    ),
    {
      name: 'reportingLine',
      type: 'text',
      label: words('Eigen indeling van de stad', 'Reporting line'),
      access: { read: ({ req }) => req.user?.role !== 'partner' && Boolean(req.user) },
    },
    { name: 'upl', type: 'text', label: words('Naam in de Uniforme Productnamenlijst', 'Name in the UPL') },
  ],
}
