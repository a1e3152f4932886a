import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { isEditor, viewerOf } from '../access/roles.ts'
import { connectionOf } from '../connection-of.ts'
import { env } from '../env.ts'
import { findOwnRow } from '../history/find-own-row.ts'
import { isOwnForm } from '../sign-in/is-own-form.ts'
import { notOursPage } from '../sign-in/pages.ts'
import { readForm } from '../sign-in/read-form.ts'
import { isId } from '../is-id.ts'
import { noteEvent } from './note-event.ts'
import { callAgainDays } from './rules.ts'
import { writeConfirmed } from './write-confirmed.ts'

export const callResults = ['right', 'wrong', 'nobody'] as const
export type CallResult = (typeof callResults)[number]

/** What an editor heard on the telephone, sent by the call list. */
export async function noteCall(req: PayloadRequest, now: Date): Promise<Response> {
  if (!isEditor(req) || !isOwnForm(req.headers, env.cmsUrl)) return notOursPage()
  const form = await readForm(req)
  const result = callResults.find((one) => one === form.get('result'))
  const listing = form.get('listing') ?? ''
  if (!result || !isId(listing)) return notOursPage()
  await initTransaction(req)
  try {
    if ((await findOwnRow(req, listing)) && (await isOpen(req, listing)))
      await take(req, listing, result, now)
    await commitTransaction(req)
  } catch (err) {
    await killTransaction(req)
    throw err
  }
  return new Response(null, { status: 303, headers: { location: '/admin/bellijst' } })
}

/** Two editors may call at the same time: what the first heard stands. A save holds the listing before its round; so do we. */
async function isOpen(req: PayloadRequest, listing: string): Promise<boolean> {
  const connection = await connectionOf(req)
  await connection.execute(sql`select 1 from listings where id = ${listing}::uuid for no key update`)
  const { rows } = await connection.execute(
    sql`select 1 from freshness.round where listing = ${listing}::uuid for update`,
  )
  return rows.length > 0
}

async function take(req: PayloadRequest, listing: string, result: CallResult, now: Date) {
  const by = viewerOf(req)!.id
  if (result === 'right') return writeConfirmed(req, listing, { by, what: 'called-right' }, now)
  await noteEvent(req, listing, { what: `called-${result}`, person: by }, now)
  // What is wrong stays on the list until somebody mends or hides it.
  if (result === 'nobody') await callLater(req, listing, now)
}

async function callLater(req: PayloadRequest, listing: string, now: Date) {
  const connection = await connectionOf(req)
  const from = new Date(now.getTime() + callAgainDays * 86_400_000).toISOString()
  await connection.execute(
    sql`update freshness.round set call_from = ${from} where listing = ${listing}::uuid`,
  )
}
