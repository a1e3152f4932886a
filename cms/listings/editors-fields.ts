import type { Field } from 'payload'
import { ownersField } from '../access/owners-field.ts'
import { editorsField } from '../access/rules.ts'
import { words } from '../in-words.ts'
import { isForEditors } from './is-for-editors.ts'
import { groupNotCopied, notCopied } from './not-copied.ts'

const editorsOnly = { read: editorsField, create: editorsField, update: editorsField }
/** Whose listing it is may know that it is hidden, and why. */
const toldToOwners = { read: ownersField, create: editorsField, update: editorsField }
const forEditors = { position: 'sidebar' as const, condition: isForEditors }

/** What the city keeps with a listing; partners neither see nor set it. */
export const editorsFields: Field[] = [
  {
    name: 'hidden',
    type: 'checkbox',
    label: words('Verborgen door de redactie', 'Hidden by the editors'),
    hooks: notCopied,
    access: toldToOwners,
    admin: forEditors,
  },
  {
    name: 'hiddenReason',
    type: 'text',
    maxLength: 500,
    label: words('Waarom verborgen?', 'Why hidden?'),
    hooks: notCopied,
    access: toldToOwners,
    // Whose it is reads it too, so there is always something to read.
    validate: (value: unknown, { siblingData }: { siblingData: { hidden?: boolean | null } }) =>
      !siblingData.hidden || Boolean(String(value ?? '').trim()) || 'Schrijf waarom. De partner leest dit.',
    admin: {
      ...forEditors,
      condition: (data, _, { user }) => Boolean(data?.hidden) && user?.role !== 'partner',
      description: words('De partner leest dit.', 'The partner reads this.'),
    },
  },
  {
    name: 'internalNote',
    type: 'textarea',
    label: words('Notitie van de redactie', 'Note of the editors'),
    hooks: notCopied,
    access: editorsOnly,
    admin: forEditors,
  },
  {
    name: 'reportingLine',
    type: 'text',
    label: words('Eigen indeling van de stad', 'Reporting line'),
    access: editorsOnly,
    admin: forEditors,
  },
  {
    name: 'source',
    type: 'group',
    label: words('Herkomst', 'Source'),
    hooks: groupNotCopied,
    access: editorsOnly,
    admin: forEditors,
    fields: [
      { name: 'name', type: 'text', label: words('Bron', 'Source') },
      { name: 'externalId', type: 'text', index: true, label: words('Nummer daar', 'Id there') },
      { name: 'url', type: 'text', label: words('Adres', 'Address') },
      { name: 'licence', type: 'text', label: words('Licentie', 'Licence') },
    ],
  },
]
