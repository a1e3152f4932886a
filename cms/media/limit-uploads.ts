import type { CollectionBeforeOperationHook } from 'payload'
import { viewerOf } from '../access/roles.ts'
import { countAsked } from '../sign-in/count-asked.ts'

/** Each is drawn anew in eight sizes; who puts a whole folder in comes far. */
export const mostUploadsAnHour = 120

/** Only so many pictures an hour for each account, before any of them is unpacked. */
export const limitUploads: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const viewer = viewerOf(req)
  const isSent = req.payloadAPI === 'REST' && Boolean(req.file)
  if (isSent && viewer && (operation === 'create' || operation === 'update'))
    await countAsked(req, `upload ${viewer.id}`, mostUploadsAnHour)
  return args
}
