import type { CollectionBeforeOperationHook } from 'payload'
import { limits } from '../second-factor/limits.ts'
import { countAsked } from '../sign-in/count-asked.ts'
import { mostAnHour } from '../sign-in/is-too-often.ts'
import { networkOf } from '../sign-in/network-of.ts'
import { refuseGuessing } from './refuse-guessing.ts'

type Asked = { data?: { email?: string } }

/** Over the web only so many log-ins and new passwords an hour, whether there is such an account or not. */
export const limitLogIns: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (req.payloadAPI !== 'REST') return args
  req.context.askedAt = performance.now()
  if (operation === 'login' || operation === 'resetPassword')
    await countAsked(req, `log-in ${networkOf(req.headers)}`, limits.networkLogIns)
  const email = String((args as Asked).data?.email)
    .trim()
    .toLowerCase()
  if (operation === 'login') await refuseGuessing(req, email)
  if (operation === 'forgotPassword') {
    await countAsked(req, `forgot ${networkOf(req.headers)}`, mostAnHour.network)
    await countAsked(req, `forgot ${email}`, mostAnHour.address)
  }
  return args
}
