import type { Field } from 'payload'
import { editorsField } from '../access/rules.ts'
import { words } from '../in-words.ts'
import { isForEditors } from './is-for-editors.ts'
import { groupNotCopied, notCopied } from './not-copied.ts'

const editorsOnly = { read: editorsField, create: editorsField, update: editorsField }
const forEditors = { position: 'sidebar' as const, condition: isForEditors }

/** What the city keeps with a listing; partners neither see nor set it. */
export const editorsFields: Field[] = [
  {
    name: 'hidden',
    type: 'checkbox',
    label: words('Verborgen door de redactie', 'Hidden by the editors'),
    hooks: notCopied,
    access: editorsOnly,
    admin: forEditors,
  },
  {
    name: 'hiddenReason',
    type: 'text',
    label: words('Waarom verborgen?', 'Why hidden?'),
    hooks: notCopied,
    access: editorsOnly,
    admin: { ...forEditors, condition: (data) => Boolean(data?.hidden) },
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
