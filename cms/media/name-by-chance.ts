import type { CollectionBeforeOperationHook } from 'payload'

const endings: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }

/** A file's own name may say whose it is or try to be a path; on disk it gets one that says nothing. */
export const nameByChance: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const file = operation === 'create' || operation === 'update' ? req.file : undefined
  if (file) file.name = `${crypto.randomUUID()}.${endings[file.mimetype] ?? 'bin'}`
  return args
}
