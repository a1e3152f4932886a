import type { CollectionConfig, FieldAccess } from 'payload'
import { organisationsOf } from '../access/roles.ts'
import { editors, editorsField, everyoneInside, ownAt, ownOutOfBinAt } from '../access/rules.ts'
import { dropCalendars } from '../calendars/drop-calendars.ts'
import { contactFields } from '../contact-fields.ts'
import { options, organisationKindWords, words } from '../in-words.ts'
import { announceChange, announceRemoval } from '../outbox/announce.ts'
import { rhythmFields } from '../freshness/rhythm-fields.ts'
import { dropWidgets } from '../widgets/drop-widgets.ts'
import { slugField } from '../slug-field.ts'
import { organisationKinds } from '#search/vocabulary.ts'
import { trustField } from '../trust/trust-field.ts'
import { keepMembers } from './keep-members.ts'

/** What only the organisation itself and the editors see. Without an organisation at hand the answer is no. */
const itself: FieldAccess = (args) =>
  editorsField(args) || (args.doc ? organisationsOf(args.req).includes(args.doc.id as string) : false)

export const organisations: CollectionConfig = {
  slug: 'organisations',
  labels: { singular: words('Organisatie', 'Organisation'), plural: words('Organisaties', 'Organisations') },
  defaultPopulate: { name: true, slug: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'updatedAt'],
    group: words('Aanbod', 'Listings'),
  },
  trash: true,
  lockDocuments: { duration: 300 },
  versions: { maxPerDoc: 20, drafts: false },
  access: {
    create: editors,
    read: everyoneInside,
    readVersions: ownAt('parent'),
    update: ownOutOfBinAt('id'),
    delete: editors,
    unlock: editors,
  },
  hooks: {
    beforeDelete: [keepMembers, dropCalendars, dropWidgets],
    afterChange: [announceChange('organisations')],
    afterDelete: [announceRemoval('organisations')],
  },
  fields: [
    slugField('name', 'organisations'),
    {
      name: 'changeNotice',
      type: 'ui',
      admin: { components: { Field: '/admin/reviews/ChangeNotice.tsx#ChangeNotice' } },
    },
    trustField(itself),
    {
      name: 'invite',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '/admin/InviteLink.tsx#InviteLink' } },
    },
    { name: 'name', type: 'text', required: true, maxLength: 120, label: words('Naam', 'Name') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'association',
      label: words('Soort organisatie', 'Kind of organisation'),
      options: options(organisationKinds, organisationKindWords),
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 2000,
      label: words('Wie zijn jullie?', 'Who are you?'),
    },
    ...contactFields,
    ...rhythmFields(
      words(
        'Dan krijg je één mail voor al jullie aanbod. Leeg: twee keer per jaar.',
        'In one mail for all listings. Empty: twice a year.',
      ),
    ),
    { name: 'picture', type: 'upload', relationTo: 'media', label: words('Foto of logo', 'Picture or logo') },
    {
      name: 'contactPerson',
      type: 'group',
      label: words('Contactpersoon voor de redactie', 'Contact person for the editors'),
      access: { read: itself, update: itself },
      admin: { description: words('Bewoners zien dit niet.', 'Residents do not see this.') },
      fields: [
        { name: 'name', type: 'text', label: words('Naam', 'Name') },
        { name: 'email', type: 'email', label: words('E-mail', 'Email') },
        { name: 'phone', type: 'text', label: words('Telefoon', 'Phone') },
      ],
    },
    {
      name: 'internalNote',
      type: 'textarea',
      label: words('Notitie van de redactie', 'Note of the editors'),
      access: { read: editorsField, create: editorsField, update: editorsField },
    },
  ],
}
