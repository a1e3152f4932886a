import type { CollectionConfig } from 'payload'
import { editors, members, nobody, ownAt } from './rules.ts'

/** What partners keep for their organisation: theirs to make, change and throw away. Made anew for every collection. */
export const ofAnOrganisation = () =>
  ({
    access: {
      create: members,
      read: ownAt('organisation'),
      readVersions: nobody,
      update: ownAt('organisation'),
      delete: ownAt('organisation'),
      unlock: editors,
    },
    disableDuplicate: true,
    lockDocuments: false,
    trash: false,
    versions: false,
  }) satisfies Partial<CollectionConfig>
