import type { DraftFields } from '../import/drafts/draft.ts'
import type { Mapping } from '../import/mapping/guess-mapping.ts'
import type { Target } from '../import/mapping/targets.ts'
import { type Around, fromListing } from '../import/saving/from-listing.ts'
import type { Listing } from '../payload-types.ts'
import { sayAges, sayCost, saySchedule } from './say-facts.ts'

type Said = DraftFields & { listing: Listing; termsOf: (ids: string[] | undefined) => string }
type Column = { header: string; target: Target; cell: (said: Said) => string | null | undefined }

const standing = ({ listing }: Said) =>
  listing.hidden ? 'verborgen' : listing._status === 'published' ? 'op de kaart' : 'concept'

/** What an export holds, under names that our own importer knows. */
export const exportColumns: Column[] = [
  { header: 'Nummer', target: 'id', cell: ({ listing }) => listing.id },
  { header: 'Titel', target: 'title', cell: ({ title }) => title },
  { header: 'Korte omschrijving', target: 'summary', cell: ({ summary }) => summary },
  { header: 'Omschrijving', target: 'description', cell: ({ description }) => description },
  { header: 'Organisatie', target: 'organisation', cell: ({ organisation }) => organisation?.name },
  { header: 'Locatie', target: 'venue', cell: ({ venue }) => venue?.name },
  { header: 'Straat en huisnummer', target: 'street', cell: ({ venue }) => venue?.street },
  { header: 'Postcode', target: 'postcode', cell: ({ venue }) => venue?.postcode },
  { header: 'Plaats', target: 'town', cell: ({ venue }) => venue?.town },
  { header: 'Telefoon', target: 'phone', cell: ({ phone }) => phone },
  { header: 'E-mail', target: 'email', cell: ({ email }) => email },
  { header: 'Website', target: 'website', cell: ({ website }) => website },
  { header: 'Aanmelden', target: 'joining', cell: ({ howToJoin }) => howToJoin },
  { header: 'Thema’s', target: 'themes', cell: ({ themes, termsOf }) => termsOf(themes) },
  { header: 'Doelgroepen', target: 'audiences', cell: ({ audiences, termsOf }) => termsOf(audiences) },
  { header: 'Leeftijd', target: 'ages', cell: ({ ages }) => ages && sayAges(ages) },
  { header: 'Wijk', target: 'areas', cell: ({ areas, termsOf }) => termsOf(areas) },
  { header: 'Wanneer', target: 'times', cell: ({ schedule }) => schedule && saySchedule(schedule) },
  { header: 'Kosten', target: 'costs', cell: ({ cost }) => cost && sayCost(cost) },
  { header: 'Stand op de kaart', target: 'nothing', cell: standing },
  { header: 'Stand bij ophalen', target: 'stamp', cell: ({ listing }) => listing.updatedAt },
]

export const exportHeaders: string[] = exportColumns.map(({ header }) => header)

/** How our own columns are read, without guessing. */
export const exportMapping: Mapping = {
  headerLine: 1,
  columns: exportColumns.map(({ header, target }, at) => ({ column: at + 1, header, target })),
}

/** A listing (in Dutch, depth 0) as a row of an export; `labels` are the words of the town's own terms, by id. */
export function toExportRow(listing: Listing, around: Around, labels: Map<string, string>): string[] {
  const termsOf = (ids: string[] | undefined) => (ids ?? []).flatMap((id) => labels.get(id) ?? []).join(', ')
  const said = { ...fromListing(listing, around), listing, termsOf }
  return exportColumns.map(({ cell }) => cell(said) || '')
}
