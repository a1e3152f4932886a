import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { poolOf } from '../pool-of.ts'
import { limits } from '../second-factor/limits.ts'
import { isTooOften, mostAnHour } from '../sign-in/is-too-often.ts'
import { networkOf } from '../sign-in/network-of.ts'
import { blind } from '../sign-in/token.ts'

type Asked = { data?: { email?: string } }

/** Over the web only so many log-ins and new passwords an hour, whether there is such an account or not. */
export const limitLogIns: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (req.payloadAPI !== 'REST') return args
  req.context.askedAt = performance.now()
  if (operation === 'login' || operation === 'resetPassword')
    await count(req, `log-in ${networkOf(req.headers)}`, limits.networkLogIns)
  if (operation === 'forgotPassword') {
    const email = String((args as Asked).data?.email)
      .trim()
      .toLowerCase()
    await count(req, `forgot ${networkOf(req.headers)}`, mostAnHour.network)
    await count(req, `forgot ${email}`, mostAnHour.address)
  }
  return args
}

async function count(req: PayloadRequest, key: string, most: number) {
  if (await isTooOften(poolOf(req.payload), blind(env.secret, key), most, new Date()))
    throw new APIError('Dit is te vaak geprobeerd. Probeer het over een uur nog eens.', 429, null, true)
}
