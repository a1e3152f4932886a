import type { CollectionConfig } from 'payload'
import { hiddenForPartners } from '../access/hidden-for-partners.ts'
import { editors, nobody } from '../access/rules.ts'
import { options, words } from '../in-words.ts'

export const claimStates = ['open', 'approved', 'refused'] as const
const stateWords = {
  open: words('Wacht op antwoord', 'Open'),
  approved: words('Uitgenodigd', 'Invited'),
  refused: words('Afgewezen', 'Refused'),
}
const readOnly = { readOnly: true }

/** Who says that an organisation is theirs. After the decision name, address and proof are wiped. */
export const claims: CollectionConfig = {
  slug: 'claims',
  labels: { singular: words('Aanvraag', 'Claim'), plural: words('Aanvragen', 'Claims') },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'createdAt'],
    group: words('Beheer', 'Administration'),
    hidden: hiddenForPartners,
    hideAPIURL: true,
  },
  access: {
    create: nobody,
    read: editors,
    update: nobody,
    delete: editors,
    readVersions: nobody,
    unlock: nobody,
  },
  disableDuplicate: true,
  lockDocuments: false,
  trash: false,
  versions: false,
  fields: [
    {
      name: 'decision',
      type: 'ui',
      admin: { components: { Field: '/admin/help/ClaimScreen.tsx#ClaimScreen' } },
    },
    { name: 'title', type: 'text', required: true, label: words('Waarover', 'About'), admin: readOnly },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: words('Organisatie', 'Organisation'),
      admin: readOnly,
    },
    { name: 'name', type: 'text', label: words('Naam', 'Name'), admin: readOnly },
    { name: 'email', type: 'text', label: words('E-mail', 'Email'), admin: readOnly },
    {
      name: 'proof',
      type: 'textarea',
      label: words('Zo kun je het nagaan', 'How to check'),
      admin: readOnly,
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      label: words('Hoe het ermee staat', 'State'),
      options: options(claimStates, stateWords),
      admin: readOnly,
    },
    { name: 'reason', type: 'textarea', label: words('Reden', 'Reason'), admin: readOnly },
    {
      name: 'decidedAt',
      type: 'date',
      label: words('Beslist op', 'Decided at'),
      admin: { ...readOnly, date: { displayFormat: 'd MMMM yyyy' } },
    },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      label: words('Beslist door', 'Decided by'),
      admin: readOnly,
    },
    {
      name: 'formId',
      type: 'text',
      index: true,
      access: { read: () => false },
      admin: { hidden: true },
    },
  ],
}
