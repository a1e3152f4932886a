import { sql } from '@payloadcms/db-postgres'
import {
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { isAdmin, viewerOf } from '../access/roles.ts'
import { connectionOf } from '../connection-of.ts'
import { env } from '../env.ts'
import { isOwnForm } from '../sign-in/is-own-form.ts'
import { notOursPage } from '../sign-in/pages.ts'
import { readForm } from '../sign-in/read-form.ts'
import { isId } from '../is-id.ts'
import { dropFactor, endSessionsOf } from './keep-factor.ts'
import { mayNotPage, resetDonePage, resetPage } from './pages.ts'
import { tellPerson } from './tell-person.ts'

type Person = { id: string; name: string; email: string }

/** For who lost the phone and the recovery codes: an admin takes the factor away, with a reason that person reads. */
export const resetEndpoints = (clock: () => Date): Endpoint[] => [
  { path: '/second-factor/reset', method: 'get', handler: (req) => show(req) },
  { path: '/second-factor/reset', method: 'post', handler: (req) => reset(req, clock()) },
]

/** Nobody stands above an admin; oneself goes by the own code, so that a stolen session is not enough. */
async function personToReset(req: PayloadRequest, id: string | null): Promise<Person | null> {
  if (!isAdmin(req) || id === viewerOf(req)?.id || !isId(id)) return null
  return req.payload.db.findOne<Person>({ collection: 'users', where: { id: { equals: id } }, req })
}

async function show(req: PayloadRequest): Promise<Response> {
  const person = await personToReset(req, req.searchParams.get('person'))
  return person ? resetPage(person) : mayNotPage()
}

async function reset(req: PayloadRequest, now: Date): Promise<Response> {
  if (!isOwnForm(req.headers, env.cmsUrl)) return notOursPage()
  const form = await readForm(req)
  const person = await personToReset(req, form.get('person'))
  if (!person) return mayNotPage()
  const reason = form.get('reason')?.trim().slice(0, 300) ?? ''
  if (reason.length < 5) return resetPage(person, 'Schrijf in een paar woorden waarom.')
  await initTransaction(req)
  try {
    await takeAway(req, person, reason, now)
    await commitTransaction(req)
    return resetDonePage(person.name)
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}

async function takeAway(req: PayloadRequest, person: Person, reason: string, now: Date) {
  const connection = await connectionOf(req)
  await dropFactor(req, person.id)
  await endSessionsOf(req, person.id)
  await connection.execute(sql`
    insert into second_factor.reset (person, by_whom, reason, at)
    values (${person.id}, ${viewerOf(req)!.id}, ${reason}, ${now.toISOString()})`)
  await tellPerson(req, person, 'reset', { now, reason })
}
