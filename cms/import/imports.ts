import type { CollectionConfig } from 'payload'
import { hiddenForPartners } from '../access/hidden-for-partners.ts'
import { editors, nobody } from '../access/rules.ts'
import { options, words } from '../in-words.ts'
import { importEndpoints } from './asking/import-endpoints.ts'
import { stateWords } from './state-words.ts'
import { importStates } from './states.ts'

const text = (name: string, nl: string, en: string) =>
  ({ name, type: 'text', label: words(nl, en), admin: { readOnly: true } }) as const

/**
 * Lists that came in. Only the endpoints make and change them. The file, its rows and what the rows were before are
 * in the schema `importing`, which Payload does not know.
 */
export const imports: CollectionConfig = {
  slug: 'imports',
  labels: { singular: words('Import', 'Import'), plural: words('Imports', 'Imports') },
  admin: {
    useAsTitle: 'fileName',
    hidden: hiddenForPartners,
    defaultColumns: ['fileName', 'source', 'state', 'createdAt'],
    group: words('Beheer', 'Administration'),
  },
  access: {
    create: nobody,
    read: editors,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  disableDuplicate: true,
  lockDocuments: false,
  trash: false,
  versions: false,
  endpoints: importEndpoints,
  fields: [
    {
      name: 'open',
      type: 'ui',
      admin: { components: { Field: '/admin/import/OpenImport.tsx#OpenImport' } },
    },
    { ...text('source', 'Van wie', 'Source'), required: true, index: true },
    { ...text('fileName', 'Bestand', 'File'), required: true },
    text('format', 'Gelezen als', 'Read as'),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'columns',
      index: true,
      label: words('Hoe het ermee staat', 'State'),
      options: options(importStates, stateWords),
      admin: { readOnly: true },
    },
    text('fault', 'Wat er misging', 'What went wrong'),
    {
      name: 'publish',
      type: 'checkbox',
      defaultValue: false,
      label: words('Nieuw aanbod meteen tonen', 'Publish what is new at once'),
      admin: { readOnly: true },
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: words('Door', 'By'),
      admin: { readOnly: true },
    },
  ],
}
