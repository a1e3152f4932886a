import type { CollectionConfig } from 'payload'
import { isEditor, organisationsOf } from '../access/roles.ts'
import { belongsToViewer, listedStakes } from '../access/belongs-to-viewer.ts'
import { editors, members, ownAt, ownOrShownAt } from '../access/rules.ts'
import { words } from '../in-words.ts'
import { announceChange, announceRemoval } from '../outbox/announce.ts'
import { slugField } from '../slug-field.ts'
import { limitBulkEdit } from './bulk-fields.ts'
import { editorsFields } from './editors-fields.ts'
import { contactTab } from './tabs/contact.ts'
import { joiningTab } from './tabs/joining.ts'
import { standingTab } from './tabs/standing.ts'
import { whatTab } from './tabs/what.ts'
import { whenTab } from './tabs/when.ts'
import { whereTab } from './tabs/where.ts'
import { whoTab } from './tabs/who.ts'

const own = ownAt('organisations.organisation')

export const listings: CollectionConfig = {
  slug: 'listings',
  labels: { singular: words('Aanbod', 'Listing'), plural: words('Aanbod', 'Listings') },
  defaultPopulate: { title: true, slug: true },
  admin: {
    useAsTitle: 'title',
    // A partner's list is their own work; others' listings can still be read and referred to.
    baseFilter: ({ req }) =>
      isEditor(req) ? null : { 'organisations.organisation': { in: organisationsOf(req) } },
    hideAPIURL: true,
    defaultColumns: ['title', 'kind', 'standing', '_status', 'updatedAt'],
    group: words('Aanbod', 'Listings'),
    listSearchableFields: ['title', 'summary'],
  },
  trash: true,
  lockDocuments: { duration: 300 },
  versions: { maxPerDoc: 50, drafts: { autosave: { interval: 1500 }, schedulePublish: true } },
  access: {
    create: members,
    read: ownOrShownAt('organisations.organisation'),
    readVersions: ownAt('version.organisations.organisation'),
    update: own,
    // To the bin is for partners; for good is for editors.
    delete: (args) => (args.data?.deletedAt ? own(args) : editors(args)),
    unlock: editors,
  },
  hooks: {
    beforeChange: [belongsToViewer(listedStakes)],
    afterChange: [announceChange('listings')],
    afterDelete: [announceRemoval('listings')],
  },
  fields: limitBulkEdit([
    slugField('title', 'listings'),
    ...editorsFields,
    { name: 'meter', type: 'ui', admin: { components: { Field: '/admin/meter/Meter.tsx#Meter' } } },
    { type: 'tabs', tabs: [whatTab, whoTab, whereTab, whenTab, joiningTab, contactTab, standingTab] },
  ]),
}
