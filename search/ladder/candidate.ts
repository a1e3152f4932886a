import type { Access } from '../vocabulary.ts'

/** What the ladder knows of a listing to give it its place. */
export type Candidate = {
  id: string
  /** Which rung it stands on, 0 is the lightest. */
  rung: number
  access: Access
  /** Who does it; two listings of one provider are more of the same. */
  providers: string[]
  /** From where one asked to be near; null without such a place, or when it is nowhere on the map. */
  metres: number | null
  /** Whether it has clearly less of the words that were asked than others have. */
  isFarFetched: boolean
}
