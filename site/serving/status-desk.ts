import type { IncomingMessage, ServerResponse } from 'node:http'
import { hasKey } from '#search/watch/has-key.ts'
import type { Metrics } from '#search/watch/metrics.ts'
import type { Door } from '../door.ts'
import type { SiteEnv } from '../env.ts'
import { toAnswer } from './answer.ts'
import { generationOf } from './generation-of.ts'
import { refusals } from './refusals.ts'
import { send } from './send.ts'

type Told = { env: Pick<SiteEnv, 'metricsKey'>; door: Door; metrics: Metrics }
const never = { 'Cache-Control': 'no-store' }
const say = (status: number, body: object) => toAnswer(status, 'json', JSON.stringify(body), never)

/** What tells how the site is: `/health` that it lives, `/ready` whether it can answer, `/metrics` everything to who has the key. */
export const statusDesks = ({ env, door, metrics }: Told) => {
  const desks: Record<string, (req: IncomingMessage) => Promise<ReturnType<typeof say>>> = {
    '/health': async () => say(200, { status: 'ok' }),
    '/ready': async () => ready(door),
    '/metrics': async (req) =>
      hasKey(req.headers.authorization, env.metricsKey)
        ? toAnswer(200, 'txt', await metrics.text(), never)
        : refusals[404],
  }
  return (path: string) => {
    const desk = desks[path]
    return desk && (async (req: IncomingMessage, res: ServerResponse) => send(req, res, await desk(req)))
  }
}

/** 200 as long as residents get answers: of now, or out of the last good copy. No more than that is told to anyone. */
async function ready(door: Door) {
  const isUp = (await generationOf(door)) !== undefined
  const since = isUp ? undefined : await door.oldSince()
  const town = await door.town().catch(() => undefined)
  const copyAgeSeconds = since && Math.round((Date.now() - since.getTime()) / 1_000)
  const isReady = town !== undefined && (isUp || since !== undefined)
  const status = !isReady ? 'unavailable' : isUp ? 'ok' : 'degraded'
  return say(isReady ? 200 : 503, { status, search: isUp ? 'ok' : 'unavailable', copyAgeSeconds })
}
