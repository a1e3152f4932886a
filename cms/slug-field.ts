import type { CollectionSlug, FieldHook, PayloadRequest, TextField } from 'payload'
import { editorsField } from './access/rules.ts'
import { words } from './in-words.ts'

/** Text to a name for the address bar: small letters, digits, hyphens, 60 at most. */
export const toSlug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '') || 'naamloos'

const fillIn =
  (from: string, collection: CollectionSlug): FieldHook =>
  async ({ value, data, originalDoc, req }) => {
    const wanted: unknown = value || originalDoc?.slug
    if (wanted) return typeof wanted === 'string' ? toSlug(wanted) : value
    if (data?._status === 'draft' && isUnsettled(req)) return undefined
    const source = data?.[from] as string | Record<string, string> | undefined
    const text = typeof source === 'string' ? source : source?.nl
    if (!text || typeof text !== 'string') return undefined
    return firstFree(toSlug(text), async (slug) => {
      // Access is overridden on purpose: a slug must be unique among what the writer may not see as well.
      const { totalDocs } = await req.payload.count({
        collection,
        where: { slug: { equals: slug } },
        overrideAccess: true,
        trash: true,
        req,
      })
      return totalDocs === 0
    })
  }

/**
 * A form that saves by itself does so while the title is still being typed, and a copy still has the title of the other:
 * then the name waits for a save that is meant.
 */
const isUnsettled = ({ query, context }: PayloadRequest) =>
  String(query?.autosave) === 'true' || context.isCopied === true

const nameless: FieldHook = ({ req }) => {
  req.context.isCopied = true
  return null
}

async function firstFree(slug: string, isFree: (slug: string) => Promise<boolean>): Promise<string> {
  if (await isFree(slug)) return slug
  for (let n = 2; n < 50; n++) if (await isFree(`${slug}-${n}`)) return `${slug}-${n}`
  return `${slug}-${crypto.randomUUID().slice(0, 8)}`
}

/** The page's name in the address bar, made from another field and never changed by itself after. */
export const slugField = (from: string, collection: CollectionSlug): TextField => ({
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  label: words('Naam in het webadres', 'Name in the web address'),
  access: { create: editorsField, update: editorsField },
  admin: {
    position: 'sidebar',
    condition: (_, __, { user }) => user?.role !== 'partner',
    description: words('Wordt vanzelf gemaakt. Verander het alleen als het echt moet.', 'Made by itself.'),
  },
  // After access: whoever may not write a name gets one all the same. A copy gets one of its own.
  hooks: { beforeChange: [fillIn(from, collection)], beforeDuplicate: [nameless] },
})
