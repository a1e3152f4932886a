import type { IndexRecord } from '../index-record.ts'
import type { Found } from '../terms/traits.ts'
import type { TownDocument } from '../town-document.ts'

/** Of a listing what is needed to find it, as the index has it. */
export type Findable = Pick<IndexRecord, 'id' | 'words' | 'stamp'> & { find?: Found }
/** All of it that the site keeps. */
export type ReadRecord = Findable & Pick<IndexRecord, 'slug' | 'revision' | 'document'>

/**
 * The last good copy of the index: what the site answers from while Meilisearch does not, also after a restart. It holds
 * nothing that the index does not hold.
 */
export type Records = {
  /** Raised when what could not be written any more was thrown away: all of it must be read again. */
  life: () => number
  /** Which index these are of, by when it was made; undefined when they are not whole. */
  made: () => string | undefined
  put: (records: ReadRecord[], made: string) => void
  /** All of this index were put: what is left of an earlier one goes. */
  isWhole: (made: string) => void
  remove: (ids: string[]) => void
  /** So many of them, in the order of their ids, after this one. */
  after: (id: string, most: number) => Findable[]
  /** The document of a listing as the index wrote it. */
  document: (id: string) => Buffer | undefined
  idOf: (slug: string) => string | undefined
  /** A stretch of those that have not ended. */
  addresses: (
    offset: number,
    limit: number,
  ) => { addresses: { slug: string; revision: number }[]; total: number }
  putTown: (documents: TownDocument[]) => void
  town: () => TownDocument[] | undefined
  /** When this was last known to be what the index says; undefined as long as it is not whole. */
  goodAt: () => Date | undefined
  /** Written down at most every ten seconds. */
  wasGoodAt: (moment: Date) => void
  close: () => void
}
