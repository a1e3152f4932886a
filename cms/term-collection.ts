import type { CollectionConfig } from 'payload'
import { hiddenForPartners } from './access/hidden-for-partners.ts'
import { editors, everyoneInside, nobody } from './access/rules.ts'
import { type Words, words } from './in-words.ts'
import { announceChange, announceRemoval } from './outbox/announce.ts'
import { slugField } from './slug-field.ts'

/** A plain ordered list of terms that a municipality words for itself. */
export const termCollection = (
  slug: 'audiences' | 'life-domains',
  singular: Words,
  plural: Words,
): CollectionConfig => ({
  slug,
  labels: { singular, plural },
  defaultPopulate: { label: true, slug: true },
  admin: {
    useAsTitle: 'label',
    hidden: hiddenForPartners,
    defaultColumns: ['label', 'order'],
    group: words('De stad', 'The town'),
  },
  trash: false,
  lockDocuments: false,
  versions: false,
  access: {
    create: editors,
    read: everyoneInside,
    readVersions: nobody,
    update: editors,
    delete: editors,
    unlock: nobody,
  },
  hooks: { afterChange: [announceChange(slug)], afterDelete: [announceRemoval(slug)] },
  fields: [
    slugField('label', slug),
    {
      name: 'label',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 60,
      label: words('Naam', 'Label'),
    },
    { name: 'order', type: 'number', defaultValue: 100, label: words('Volgorde', 'Order') },
    { name: 'altLabels', type: 'text', hasMany: true, label: words('Andere woorden', 'Other words') },
  ],
})
