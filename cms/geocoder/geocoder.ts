import type { Point } from '#search/geo/point.ts'

/** What one may choose while typing. A street has no number yet. */
export type Suggestion = { id: string; label: string; kind: 'address' | 'street' }

/** Where an address is. `street` holds the house number too, as a venue keeps it; degrees WGS84. */
export type FoundAddress = {
  kind: Suggestion['kind']
  label: string
  street: string
  postcode: string | null
  town: string
  point: Point
  /** Of the building's number in the BAG; null for a street. */
  bagId: string | null
}

/** Who knows where addresses are. All three throw a `GeocoderFault` with a sentence for a person. */
export type Geocoder = {
  /** What may be meant by text that is not finished. */
  suggest(text: string): Promise<Suggestion[]>
  /** The place of one suggestion. */
  lookup(id: string): Promise<FoundAddress>
  /** The likeliest place of an address that was typed whole; null when there is none. */
  find(text: string): Promise<FoundAddress | null>
}
