import type { Field } from 'payload'
import { type ListingDocument, listingDocumentSchema } from '#search/document.ts'
import type { Preview } from '#search/preview-seal.ts'
import { toListingDocument } from '../listings/to-listing-document.ts'
import type { StoredListing } from '../outbox/stored.ts'
import type { Surroundings } from '../outbox/surroundings.ts'
import { emptyParts } from './empty-parts.ts'
import { missingFields } from './missing-fields.ts'
import { withoutGaps } from './without-gaps.ts'

type Shown = Omit<Preview, 'isLive'>

/**
 * A draft as residents would see it, by the translation that publishes it, and what it lacks in Dutch. What cannot be shown
 * as it stands is left out and named. The draft may be of any state; `now` only decides what is past.
 * @throws when even then it is no document.
 */
export function toPreview(
  fields: Field[],
  draft: Partial<StoredListing>,
  around: Surroundings,
  now: Date,
): Shown {
  const { listing, hasPlace, isWhole } = withoutGaps(draft, around)
  const made = toListingDocument(listing, around, now)
  const placed = hasPlace ? made : { ...made, whereabouts: emptyParts.whereabouts }
  const { document, isLeftOut } = withoutFaults(placed)
  const more = [
    [!hasPlace, 'Locatie'],
    [!isWhole, 'Wanneer: niet alles is ingevuld'],
    [isLeftOut, 'Iets wat niet klopt laten we hier weg'],
  ] as const
  const missing = [
    ...missingFields(fields, draft as Record<string, unknown>),
    ...more.flatMap(([is, words]) => (is ? [words] : [])),
  ]
  return { listing: document, missing }
}

/** Parts that no published listing could have are emptied; the rest stays. */
function withoutFaults(made: ListingDocument): { document: ListingDocument; isLeftOut: boolean } {
  const read = listingDocumentSchema.safeParse(made)
  if (read.success) return { document: read.data, isLeftOut: false }
  const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])))
  const empty = Object.entries(emptyParts).filter(([part]) => wrong.has(part))
  return {
    document: listingDocumentSchema.parse({ ...made, ...Object.fromEntries(empty) }),
    isLeftOut: true,
  }
}
