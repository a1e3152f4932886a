import type { CollectionBeforeOperationHook } from 'payload'

/** Payload works these out from the file that was sent, and would also keep what somebody says they are. */
const ofFiles = ['filename', 'url', 'thumbnailURL', 'mimeType', 'filesize', 'width', 'height', 'sizes']

/** Nobody says when a row was made, nor what a file is: a thumbnail elsewhere would be asked for by whoever looks. */
export const dropInnards: CollectionBeforeOperationHook = ({
  args,
  operation,
  collection,
  overrideAccess,
}) => {
  const isWriting = operation === 'create' || operation.startsWith('update')
  if (overrideAccess || !isWriting) return args
  const { data } = args as { data: Record<string, unknown> }
  const left = ['createdAt', ...(collection.upload ? ofFiles : [])]
  const kept = Object.fromEntries(Object.entries(data).filter(([name]) => !left.includes(name)))
  return { ...args, data: kept } as typeof args
}
