import { getFieldsToSign, jwtSign, type PayloadRequest, type TypedUser } from 'payload'
import { addSessionToUser, generatePayloadCookie } from 'payload/shared'

/**
 * What Payload's own login does once the password is right: a session, the hooks around it, and its cookie.
 * Runs in the transaction of `req`.
 * @returns the id of the session and the Set-Cookie header. Who has a second factor is only half in with it.
 */
export async function startSession(
  req: PayloadRequest,
  id: string,
): Promise<{ session: string; cookie: string }> {
  const { payload } = req
  const { config } = payload.collections.users
  const where = { id: { equals: id } }
  const user = await payload.db.findOne<TypedUser>({ collection: 'users', where, req })
  if (!user) throw new Error('Nobody to sign in.')
  const { email } = user
  const { sid } = await addSessionToUser({ collectionConfig: config, payload, req, user })
  for (const hook of config.hooks.beforeLogin ?? [])
    await hook({ collection: config, context: req.context, req, user })
  const fieldsToSign = getFieldsToSign({ collectionConfig: config, email, user, ...(sid && { sid }) })
  const { tokenExpiration } = config.auth
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  for (const hook of config.hooks.afterLogin ?? [])
    await hook({ collection: config, context: req.context, req, token, user })
  const { cookiePrefix } = payload.config
  const cookie = generatePayloadCookie({ collectionAuthConfig: config.auth, cookiePrefix, token }) as string
  return { session: sid!, cookie }
}
