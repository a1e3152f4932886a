import type { Endpoint, SanitizedCollectionConfig } from 'payload'

/**
 * Payload opens these for every collection, also where there is nothing behind them: they then ask the database about
 * tables that are not there, before any rule is asked. Its deletion of a preference by key builds no sound question at all.
 */
const leadsNowhere = ({ versions, auth, upload }: SanitizedCollectionConfig) =>
  [
    !versions && /^\/versions(\/|$)/,
    !(auth && auth.verify) && /^\/verify(\/|$)/,
    !(auth && auth.useAPIKey) && /\/api-key\//,
    !(upload && upload.pasteURL) && /^\/paste-url(\/|$)/,
  ].filter((path) => path !== false)

const isBroken = (slug: string, { method, path }: Endpoint) =>
  slug === 'payload-preferences' && method === 'delete' && path === '/:key'

const notFound = () => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })

/** A picture that is not there is not there, and no fault of ours; nor is a name that no file can have. */
const missingIs404 = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    if (String(req.routeParams?.filename ?? '').includes('\0')) return notFound()
    const response = await endpoint.handler(req)
    return response.status === 500 ? notFound() : response
  },
})

/** The endpoints of a collection without those that lead nowhere. */
export function closeDoors(collection: SanitizedCollectionConfig): void {
  const { slug, endpoints } = collection
  if (!endpoints) return
  const closed = leadsNowhere(collection)
  collection.endpoints = endpoints
    .filter((endpoint) => !isBroken(slug, endpoint) && !closed.some((path) => path.test(endpoint.path)))
    .map((endpoint) => (endpoint.path === '/file/:filename' ? missingIs404(endpoint) : endpoint))
}
