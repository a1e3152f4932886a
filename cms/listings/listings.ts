import type { CollectionConfig } from 'payload'
import { isEditor, organisationsOf } from '../access/roles.ts'
import { belongsToViewer, listedStakes } from '../access/belongs-to-viewer.ts'
import { editors, members, ownAt, ownOrShownAt } from '../access/rules.ts'
import { withinAreas } from '../access/in-areas.ts'
import { staysInAreas } from '../access/stays-in-areas.ts'
import { confirmEdited } from '../freshness/confirm-edited.ts'
import { confirmEndpoint } from '../freshness/confirm-endpoint.ts'
import { words } from '../in-words.ts'
import { announceChange, announceRemoval } from '../outbox/announce.ts'
import { historyEndpoints } from '../history/history-endpoints.ts'
import { previewEndpoint } from '../preview/preview-endpoint.ts'
import { noteReview } from '../reviews/note-review.ts'
import { slugField } from '../slug-field.ts'
import { keepWords } from '../trust/keep-words.ts'
import { refuseOldWords } from '../trust/refuse-old-words.ts'
import { sayStatus } from '../trust/say-status.ts'
import { keepSecret } from '../venues/keep-secret.ts'
import { limitBulkEdit } from './bulk-fields.ts'
import { editorsFields } from './editors-fields.ts'
import { tellHidden } from './tell-hidden.ts'
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
    components: { beforeListTable: ['/admin/import/ListsInAndOut.tsx#ListsInAndOut'] },
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
    update: withinAreas(own),
    // To the bin is for partners; for good is for editors.
    delete: withinAreas((args) => (args.data?.deletedAt ? own(args) : editors(args))),
    unlock: editors,
  },
  endpoints: [confirmEndpoint(), previewEndpoint(), ...historyEndpoints()],
  hooks: {
    beforeOperation: [sayStatus, refuseOldWords],
    beforeChange: [belongsToViewer(listedStakes), staysInAreas, confirmEdited],
    afterChange: [noteReview, keepSecret, tellHidden, announceChange('listings')],
    afterDelete: [announceRemoval('listings')],
  },
  fields: keepWords(
    limitBulkEdit([
      slugField('title', 'listings'),
      {
        name: 'standingNotice',
        type: 'ui',
        admin: { components: { Field: '/admin/reviews/StandingNotice.tsx#StandingNotice' } },
      },
      {
        name: 'look',
        type: 'ui',
        admin: {
          position: 'sidebar',
          components: { Field: '/admin/preview/PreviewButton.tsx#PreviewButton' },
        },
      },
      {
        name: 'history',
        type: 'ui',
        admin: { position: 'sidebar', components: { Field: '/admin/history/HistoryLink.tsx#HistoryLink' } },
      },
      {
        name: 'confirm',
        type: 'ui',
        admin: { position: 'sidebar', components: { Field: '/admin/ConfirmButton.tsx#ConfirmButton' } },
      },
      ...editorsFields,
      { name: 'meter', type: 'ui', admin: { components: { Field: '/admin/meter/Meter.tsx#Meter' } } },
      { type: 'tabs', tabs: [whatTab, whoTab, whereTab, whenTab, joiningTab, contactTab, standingTab] },
    ]),
  ),
}
