import type { CollectionConfig } from 'payload'
import { belongsToViewer, singleStake } from '../access/belongs-to-viewer.ts'
import { everyoneInside, members, nobody, ownAt } from '../access/rules.ts'
import { env } from '../env.ts'
import { words } from '../in-words.ts'
import { announceChange } from '../outbox/announce.ts'
import { cleanPicture, mostPixels } from './clean-picture.ts'
import { limitUploads } from './limit-uploads.ts'
import { nameByChance } from './name-by-chance.ts'
import { refuseSecretAddress } from './refuse-secret-address.ts'

const webp = { format: 'webp' as const, options: { quality: 80 } }
const width = (name: string, pixels: number) => ({
  name,
  width: pixels,
  withoutEnlargement: true,
  formatOptions: webp,
})

/** For browsers that can: a third smaller. More effort takes seconds on a small machine. */
const avif = (name: string, pixels: number) => ({
  ...width(name, pixels),
  formatOptions: { format: 'avif' as const, options: { quality: 55, effort: 2 } },
})
/**
 * A card is square; what is kept of the picture lies around the point that its owner chose. It is a thumb of 80 to 136
 * pixels: sharp on most screens, and the three that are seen first weigh less than the rest of a list.
 */
const square = {
  ...width('square', 240),
  height: 240,
  withoutEnlargement: false,
  formatOptions: { ...webp, options: { quality: 75 } },
}

/** Pictures: made anew by sharp in a few widths, so that nothing of the file that came in (GPS!) stays. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: words('Foto', 'Picture'), plural: words("Foto's", 'Pictures') },
  defaultPopulate: { filename: true, alt: true, width: true, height: true, sizes: true },
  admin: { hideAPIURL: true, useAsTitle: 'alt', group: words('Aanbod', 'Listings') },
  trash: false,
  lockDocuments: false,
  versions: false,
  upload: {
    staticDir: env.mediaDir,
    // What is kept, too, must be one of these. An AVIF that comes in is refused by `cleanPicture`.
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    formatOptions: webp,
    resizeOptions: { width: 2000, height: 2000, fit: 'inside', withoutEnlargement: true },
    constructorOptions: { limitInputPixels: mostPixels, failOn: 'warning' },
    imageSizes: [
      ...[width('small', 400), width('medium', 800), width('large', 1400)],
      ...[avif('mediumAvif', 800), avif('largeAvif', 1400), square],
    ],
    adminThumbnail: 'small',
    focalPoint: true,
    pasteURL: false,
    withMetadata: false,
  },
  access: {
    create: members,
    read: everyoneInside,
    readVersions: nobody,
    update: ownAt('organisation'),
    delete: ownAt('organisation'),
    unlock: nobody,
  },
  hooks: {
    beforeOperation: [limitUploads, cleanPicture, nameByChance],
    beforeChange: [belongsToViewer(singleStake), refuseSecretAddress],
    afterChange: [announceChange('media')],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 300,
      label: words('Wat is er te zien?', 'What does it show?'),
      admin: { description: words('Voor wie de foto niet kan zien. Eén zin.', 'For who cannot see it.') },
    },
    { name: 'credit', type: 'text', maxLength: 120, label: words('Wie maakte de foto?', 'Credit') },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: words('Van welke organisatie?', 'Whose is it?'),
      defaultValue: ({ user }: { user?: { memberships?: { organisation: unknown }[] } | null }) =>
        user?.memberships?.[0]?.organisation,
    },
  ],
}
