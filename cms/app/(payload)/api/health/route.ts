import config from '@payload-config'
import { getPayload } from 'payload'
import { withPolicy } from '../../../../serving/with-policy.ts'

/** 200 when the cms can read its database. Says nothing else. */
export const GET = withPolicy(async (): Promise<Response> => {
  try {
    const payload = await getPayload({ config })
    await payload.count({ collection: 'areas', overrideAccess: true })
    return Response.json({ status: 'ok' })
  } catch {
    return Response.json({ status: 'unavailable' }, { status: 503 })
  }
})
