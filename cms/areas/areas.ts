import type { CollectionConfig } from 'payload'
import { hiddenForPartners } from '../access/hidden-for-partners.ts'
import { editors, everyoneInside, nobody } from '../access/rules.ts'
import { areaLevelWords, options, words } from '../in-words.ts'
import { announceChange, announceRemoval } from '../outbox/announce.ts'
import { pointField } from '../point-field.ts'
import { areaLevels } from '#search/vocabulary.ts'

export const areas: CollectionConfig = {
  slug: 'areas',
  labels: { singular: words('Gebied', 'Area'), plural: words('Gebieden', 'Areas') },
  defaultPopulate: { name: true, code: true, level: true },
  admin: {
    useAsTitle: 'name',
    hidden: hiddenForPartners,
    defaultColumns: ['name', 'level', 'code'],
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
  hooks: { afterChange: [announceChange('areas')], afterDelete: [announceRemoval('areas')] },
  fields: [
    { name: 'name', type: 'text', required: true, label: words('Naam', 'Name') },
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: words('CBS-code', 'CBS code'),
      validate: (value: string | null | undefined) =>
        /^(GM|WK|BU)[0-9A-Z]{4,8}$/.test(value ?? '') || 'Gebruik een code van het CBS, zoals BU07721110.',
    },
    {
      name: 'level',
      type: 'select',
      required: true,
      index: true,
      label: words('Soort gebied', 'Level'),
      options: options(areaLevels, areaLevelWords),
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'areas',
      index: true,
      label: words('Ligt in', 'Lies in'),
    },
    pointField('centre', words('Midden', 'Centre')),
    { name: 'population', type: 'number', min: 0, label: words('Inwoners', 'Inhabitants') },
    // Rings of points as JSON; a json field would load its editor from another company's server.
    { name: 'border', type: 'textarea', admin: { hidden: true } },
    {
      name: 'otherNames',
      type: 'text',
      hasMany: true,
      label: words('Andere namen', 'Other names'),
      admin: { description: words('Zoals mensen het noemen, of de kerktoren.', 'As people call it.') },
    },
    {
      name: 'postcodes',
      type: 'text',
      hasMany: true,
      label: words('Postcodes', 'Postcodes'),
      admin: {
        description: words(
          'Alleen de vier cijfers. De import van het CBS vult ze in.',
          'Only the four digits. The import from the CBS fills them in.',
        ),
      },
      validate: (codes: unknown) =>
        [codes ?? []].flat().every((code) => /^[1-9]\d{3}$/.test(String(code))) ||
        'Gebruik van een postcode alleen de vier cijfers, zoals 5611.',
    },
  ],
}
