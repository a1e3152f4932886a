import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { limits } from '../second-factor/limits.ts'
import { countAsked } from '../sign-in/count-asked.ts'
import { isFresh } from '../sign-in/is-fresh.ts'

type Account = { id: string; email?: string | null; password?: unknown }
type Viewer = { id: string; collection?: string; _sid?: string }

const said = {
  nl: `Log eerst uit en weer in. Daarna kun je dit ${limits.freshMinutes} minuten lang veranderen.`,
  en: `Log out and in again first. Then you can change this for ${limits.freshMinutes} minutes.`,
}

/**
 * Who changes their own password or mail address has logged in a moment ago: a screen left open, or a session that
 * somebody took, is not enough to take the account. A mailed link for a new password goes another way.
 */
export const guardOwnLogIn: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const [account, before] = [data as Account, originalDoc as Account | undefined]
  const viewer = req.user as Viewer | null
  if (operation !== 'update' || !viewer || String(viewer.id) !== String(before?.id)) return data
  const isMoved = account.email !== undefined && toPlain(account.email) !== toPlain(before?.email)
  const paths = [...(account.password ? ['password'] : []), ...(isMoved ? ['email'] : [])]
  const isRecent = () => isFresh(req, String(viewer.id), viewer._sid ?? '')
  if (paths.length > 0 && !(await isRecent())) refuse(req, paths)
  if (isMoved) await countAsked(req, `other address ${viewer.id}`, limits.otherAddresses)
  return data
}

/** As Payload stores it. */
const toPlain = (email: unknown) => String(email).toLowerCase().trim()

function refuse(req: PayloadRequest, paths: string[]): never {
  const message = said[req.i18n?.language === 'en' ? 'en' : 'nl']
  const errors = paths.map((path) => ({ path, message }))
  const fault = new ValidationError({ collection: 'users', errors, req }, req.t)
  // Who changes many at once hears only this of each.
  fault.message = message
  throw fault
}
