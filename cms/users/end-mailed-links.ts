import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { connectionOf } from '../connection-of.ts'

type Account = { id?: string; email?: string; password?: string }

const isMoved = (now: Account, before: Account | undefined) =>
  now.email !== undefined && before?.email !== undefined && now.email !== before.email

/** A link for a new password does not outlive the address it was mailed to, nor the password it was for. */
export const endResetLink: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const account = data as Account
  if (operation !== 'update' || !(account.password || isMoved(account, originalDoc as Account))) return data
  return { ...data, resetPasswordToken: null, resetPasswordExpiration: null }
}

/** Nor does a link to answer a report; the others know the address they were mailed to. */
export const endReportLinks: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || !isMoved(doc as Account, previousDoc as Account)) return
  const connection = await connectionOf(req)
  await connection.execute(sql`delete from help.link where person = ${String(doc.id)}::uuid`)
}
