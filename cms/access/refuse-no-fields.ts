import { APIError, type CollectionBeforeOperationHook } from 'payload'

const isFields = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

/** What Payload works with before it looks whether they are texts. */
const texts = ['email', 'password', 'token']

/** What is to be kept has fields; a text, a list or nothing at all would break Payload halfway. */
export function refuseNoFields<Args>(args: Args, operation: string): Args {
  const { data } = args as { data?: unknown }
  const isWriting = operation === 'create' || operation.startsWith('update')
  if (isWriting && !isFields(data)) throw new APIError('Dit zijn geen velden.', 400, null, true)
  return args
}

/** The same before an operation on a collection; who logs in with it does so by texts. */
export const refuseNoFieldsHere: CollectionBeforeOperationHook = ({ args, operation, collection }) => {
  const { data } = refuseNoFields(args as { data?: unknown }, operation)
  const isNoText = (name: string) => isFields(data) && data[name] != null && typeof data[name] !== 'string'
  if (collection.auth && texts.some(isNoText)) throw new APIError('Dit is geen tekst.', 400, null, true)
  return args
}
