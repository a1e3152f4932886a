import type { Door } from '../door.ts'
import type { SiteEnv } from '../env.ts'

/** What an endpoint answers from. */
export type ApiSite = { door: Door; env: Pick<SiteEnv, 'siteUrl'> }

/** What an endpoint is asked. */
export type Asked = {
  params: URLSearchParams
  /** The last part of the path, where there is one. */
  key: string
  ifNoneMatch: string | undefined
  /** Finds something when it is the asker's turn. @throws TooBusy when that is not soon. */
  inTurn: <Found>(find: () => Promise<Found>) => Promise<Found>
}
