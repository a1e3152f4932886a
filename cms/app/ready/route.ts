import config from '@payload-config'
import { getPayload } from 'payload'
import { readiness } from '../../serving/readiness.ts'

export const dynamic = 'force-dynamic'

/** 200 when the cms can do its work, and what of it works; 503 when it cannot. */
export async function GET(): Promise<Response> {
  const told = await readiness(await getPayload({ config }).catch(() => undefined), new Date())
  const status = told.status === 'unavailable' ? 503 : 200
  return Response.json(told, { status, headers: { 'cache-control': 'no-store' } })
}
