import { handleEndpoints, type Payload, type TypedUser } from 'payload'
import type { SmallTown } from '../../outbox/testing/small-town.ts'
import type { Listing, Review } from '../../payload-types.ts'

type Role = 'partner' | 'editor' | 'admin'
type Data = Record<string, unknown>
export const password = 'een-lang-wachtwoord'

/** People who work in a small town, and what they can do there. */
export class Partners {
  readonly payload: Payload
  readonly town: SmallTown
  private readonly key: string

  constructor(payload: Payload, town: SmallTown, key: string) {
    this.payload = payload
    this.town = town
    this.key = key
  }

  /** Someone with an account, as requests know them. */
  async make(name: string, role: Role = 'partner', more: Data = {}): Promise<TypedUser> {
    const organisation = this.town.organisation
    const memberships = role === 'partner' ? [{ organisation, role: 'member' }] : []
    const data = { name, email: `${name}@example.org`, password, role, memberships, ...more }
    const asked = { collection: 'users', depth: 0, overrideAccess: true } as const
    const { id } = await this.payload.create({ ...asked, data: data as never })
    const user = await this.payload.findByID({ ...asked, id })
    return { ...user, collection: 'users' } as TypedUser
  }

  /** Saves a listing on someone's behalf; publishes unless told otherwise. */
  save(user: TypedUser, id: string, data: Data, more: object = {}): Promise<Listing> {
    const asked = { collection: 'listings', id, user, overrideAccess: false, depth: 0 } as const
    return this.payload.update({ ...asked, data: { _status: 'published', ...data } as never, ...more })
  }

  /** What residents see: the row itself. */
  live = (id: string): Promise<Listing> =>
    this.payload.findByID({ collection: 'listings', id, depth: 0, overrideAccess: true, trash: true })

  newest = (id: string): Promise<Listing> =>
    this.payload.findByID({ collection: 'listings', id, depth: 0, overrideAccess: true, draft: true })

  /** What was asked about a listing, newest first. */
  async reviews(listing: string): Promise<Review[]> {
    const where = { listing: { equals: listing } }
    const asked = {
      collection: 'reviews',
      where,
      sort: '-createdAt',
      depth: 0,
      overrideAccess: true,
    } as const
    return (await this.payload.find(asked)).docs
  }

  async waiting(listing: string): Promise<Review | undefined> {
    return (await this.reviews(listing)).find(({ state }) => state === 'waiting')
  }

  /** The session of somebody who logs in now. */
  async logIn(user: TypedUser): Promise<string> {
    const data = { email: user.email, password }
    return (await this.payload.login({ collection: 'users', data })).token!
  }

  /** Over the real router of the REST API, with the cookie of a browser. */
  async rest(
    user: TypedUser,
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<Response> {
    return this.ask(await this.logIn(user), method, path, body, more)
  }

  /** The same in a session of before. */
  ask(
    token: string,
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<Response> {
    const own = this.payload.config.serverURL
    const isRaw = body instanceof URLSearchParams || typeof body === 'string'
    const headers = {
      ...{ cookie: `payload-token=${token}`, origin: own, 'sec-fetch-site': 'same-origin' },
      ...(body !== undefined && !isRaw && { 'content-type': 'application/json' }),
      ...more,
    }
    const said = body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }
    const request = new Request(`${own}/api${path}`, { method, headers, ...said })
    const config = Promise.resolve(this.payload.config)
    return handleEndpoints({ config, payloadInstanceCacheKey: this.key, request })
  }
}
