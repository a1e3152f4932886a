import { type CollectionBeforeOperationHook, MissingFile } from 'payload'

/**
 * A file's own name may say whose it is or try to be a path; on disk it gets one that says nothing. Without a file
 * Payload would fetch one from the address in the data, under the name in the data: it must be sent along.
 */
export const nameByChance: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isCopy = 'duplicateFromID' in args && Boolean(args.duplicateFromID)
  if (operation === 'create' && !req.file && !isCopy) throw new MissingFile(req.t)
  const file = operation === 'create' || operation === 'update' ? req.file : undefined
  if (file) file.name = `${crypto.randomUUID()}.webp`
  return args
}
