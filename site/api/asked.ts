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
}
