import type { Access, CollectionConfig, Where } from 'payload'
import { areasOf, isEditor, organisationsOf } from '../access/roles.ts'
import { editorsField, nobody } from '../access/rules.ts'
import { options, type Words, words } from '../in-words.ts'
import { reasons, reasonWords } from '../trust/reasons.ts'
import { type AnyWish, wishes } from '../trust/verdict.ts'

export const reviewStates = ['waiting', 'approved', 'refused', 'withdrawn'] as const
export type ReviewState = (typeof reviewStates)[number]

const stateWords: Record<ReviewState, Words> = {
  waiting: words('Wacht op de redactie', 'Waits for the editors'),
  approved: words('Goedgekeurd', 'Approved'),
  refused: words('Teruggestuurd', 'Sent back'),
  withdrawn: words('Ingetrokken', 'Withdrawn'),
}
export const wishWords: Record<AnyWish, Words> = {
  publish: words('Publiceren', 'Publish'),
  bin: words('Weggooien', 'To the bin'),
  unpublish: words('Niet meer laten zien', 'Unpublish'),
  change: words('Veranderen', 'Change'),
}

/** Partners: those of their own organisations. Editors: all, or those of their areas and those without a place. */
const readers: Access = ({ req }) => {
  if (isEditor(req)) {
    const areas = areasOf(req)
    return (
      areas.length === 0 || ({ or: [{ areas: { in: areas } }, { hasPlace: { equals: false } }] } as Where)
    )
  }
  const own = organisationsOf(req)
  return own.length > 0 && ({ organisations: { in: own } } as Where)
}

/**
 * What partners asked that waits for an editor, and what became of it. A listing has at most one that waits, and so has
 * an organisation or a venue. Nobody
 * writes here by hand: `noteReview` and `decide` do. Read over `/admin/wacht`.
 */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: {
    singular: words('Wachtende wijziging', 'Review'),
    plural: words('Wacht op de redactie', 'Reviews'),
  },
  admin: { hidden: true },
  access: {
    create: nobody,
    read: readers,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  disableDuplicate: true,
  lockDocuments: false,
  trash: false,
  versions: false,
  fields: [
    // What it is about: one of these three.
    { name: 'listing', type: 'relationship', relationTo: 'listings', index: true },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', index: true },
    { name: 'venue', type: 'relationship', relationTo: 'venues', index: true },
    { name: 'title', type: 'text', required: true },
    // A version of the listing: exactly this is shown and, when approved, published. Of the others a new word each time.
    { name: 'version', type: 'text', required: true },
    // Of an organisation or a venue: the fields that would be different, as JSON.
    { name: 'wanted', type: 'textarea' },
    { name: 'wish', type: 'select', required: true, options: options(wishes, wishWords) },
    { name: 'reasons', type: 'select', hasMany: true, options: options(reasons, reasonWords) },
    { name: 'organisations', type: 'relationship', relationTo: 'organisations', hasMany: true },
    // Where it is and whom it is for, with all that those lie in; for editors who look after some areas.
    { name: 'areas', type: 'relationship', relationTo: 'areas', hasMany: true },
    { name: 'hasPlace', type: 'checkbox', required: true, defaultValue: false },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      options: options(reviewStates, stateWords),
    },
    { name: 'askedBy', type: 'relationship', relationTo: 'users' },
    { name: 'since', type: 'date', required: true, index: true },
    // Partners know of the editors that it was them, and no name: as in reports.
    { name: 'decidedBy', type: 'relationship', relationTo: 'users', access: { read: editorsField } },
    { name: 'decidedAt', type: 'date' },
    { name: 'reason', type: 'textarea', maxLength: 1000 },
    { name: 'answer', type: 'textarea', maxLength: 1000 },
    { name: 'answeredAt', type: 'date' },
  ],
}
