import type {
  Area,
  Audience,
  LifeDomain,
  Listing,
  Media,
  Organisation,
  Page,
  Theme,
  Venue,
  Widget,
} from '../payload-types.ts'
import type { Municipality as MunicipalityGlobal } from '../payload-types.ts'

/**
 * Rows as the database adapter hands them over with all languages: a localised field is a record of texts,
 * a relationship is an id.
 */
export type Localised = Partial<Record<string, string | null>> | null | undefined
type Stored<T, Keys extends keyof T> = Omit<T, Keys> & { [K in Keys]?: Localised }

export type StoredListing = Stored<
  Listing,
  'title' | 'summary' | 'description' | 'howToJoin' | 'firstVisit' | 'notice'
>
export type StoredOrganisation = Stored<Organisation, 'description'>
export type StoredTheme = Stored<Theme, 'label' | 'description'>
export type StoredTerm = Stored<Audience | LifeDomain, 'label'>
export type StoredMedia = Stored<Media, 'alt'>
export type StoredPage = Stored<Omit<Page, 'body'>, 'title'> & {
  body?: Partial<Record<string, Page['body']>> | null
}
export type StoredVenue = Venue
export type StoredWidget = Widget
export type StoredArea = Area
export type StoredMunicipality = MunicipalityGlobal

/** Dutch is the language every text has. */
export const inDutch = (text: Localised): string => text?.nl?.trim() ?? ''
