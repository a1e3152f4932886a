// Not in a folder named pages: Next would take it for its own.
import {
  BoldFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  FixedToolbarFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionConfig } from 'payload'
import { hiddenForPartners } from '../access/hidden-for-partners.ts'
import { editors, nobody } from '../access/rules.ts'
import { words } from '../in-words.ts'
import { announceChange, announceRemoval } from '../outbox/announce.ts'
import { slugField } from '../slug-field.ts'

/** Just what `to-page-document.ts` can show: nothing else can be written. */
const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    LinkFeature({ enabledCollections: [] }),
    OrderedListFeature(),
    UnorderedListFeature(),
    FixedToolbarFeature(),
  ],
})

export const pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: words('Pagina', 'Page'), plural: words("Pagina's", 'Pages') },
  admin: {
    useAsTitle: 'title',
    group: words('De stad', 'The town'),
    hidden: hiddenForPartners,
  },
  trash: true,
  lockDocuments: { duration: 300 },
  versions: { maxPerDoc: 50, drafts: { autosave: { interval: 1500 }, schedulePublish: true } },
  access: {
    create: editors,
    read: editors,
    readVersions: editors,
    update: editors,
    delete: editors,
    unlock: nobody,
  },
  hooks: { afterChange: [announceChange('pages')], afterDelete: [announceRemoval('pages')] },
  fields: [
    slugField('title', 'pages'),
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      label: words('Titel', 'Title'),
    },
    { name: 'body', type: 'richText', localized: true, editor, label: words('Tekst', 'Text') },
  ],
}
