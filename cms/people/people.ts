import {
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { isEditor, organisationsOf } from '../access/roles.ts'
import { env } from '../env.ts'
import { organisationOf } from '../invitations/organisation-of.ts'
import { mayNotPage } from '../invitations/pages.ts'
import { isOwnForm } from '../sign-in/is-own-form.ts'
import { notOursPage } from '../sign-in/pages.ts'
import { readForm } from '../sign-in/read-form.ts'
import { askEditors } from './ask-editors.ts'
import { isOwnerOf } from './is-owner-of.ts'
import * as pages from './pages.ts'
import { claimingHere, holdPeople, invitedHere, peopleHere, takeBack } from './people-here.ts'
import { savePeople } from './save-people.ts'
import { changes, type Refusal, toPeople } from './to-people.ts'

type Organisation = { id: string; name: string }

/** Who is in an organisation: seen by all who are in, changed by owners and editors; everyone may leave. */
export const peopleEndpoints = (clock = () => new Date()): Endpoint[] => [
  { path: '/people', method: 'get', handler: (req) => look(req, clock()) },
  { path: '/people', method: 'post', handler: (req) => change(req, clock()) },
]

async function enter(req: PayloadRequest, id: string | null): Promise<Organisation | null> {
  if (!req.user || !(isEditor(req) || organisationsOf(req).includes(id ?? ''))) return null
  return organisationOf(req, id)
}

async function look(req: PayloadRequest, now: Date): Promise<Response> {
  const organisation = await enter(req, req.searchParams.get('organisation'))
  return organisation ? show(req, organisation, now) : mayNotPage()
}

async function show(req: PayloadRequest, organisation: Organisation, now: Date, refused?: Refusal) {
  const mayChange = isEditor(req) || isOwnerOf(req, organisation.id)
  const people = await peopleHere(req, organisation.id)
  const invited = mayChange ? await invitedHere(req, organisation.id, now) : []
  const claiming = mayChange ? await claimingHere(req, organisation.id) : []
  const asker = { id: String(req.user!.id), mayChange, isEditor: isEditor(req) }
  return pages.peoplePage({ organisation, people, invited, claiming, asker }, refused)
}

async function change(req: PayloadRequest, now: Date): Promise<Response> {
  if (!isOwnForm(req.headers, env.cmsUrl)) return notOursPage()
  const form = await readForm(req)
  const organisation = await enter(req, form.get('organisation'))
  if (!organisation) return mayNotPage()
  const asked = form.get('change')
  if (asked === 'ask') return askEditors(req, organisation, now)
  if (asked === 'take-back') return withdraw(req, organisation, form.get('email') ?? '', now)
  const known = changes.find((one) => one === asked)
  if (!known) return show(req, organisation, now)
  return settle(req, organisation, known, form.get('person') ?? '', now)
}

async function withdraw(req: PayloadRequest, organisation: Organisation, email: string, now: Date) {
  if (!isEditor(req) && !isOwnerOf(req, organisation.id)) return mayNotPage()
  await takeBack(req, organisation.id, email)
  return show(req, organisation, now)
}

async function settle(
  req: PayloadRequest,
  organisation: Organisation,
  asked: (typeof changes)[number],
  about: string,
  now: Date,
): Promise<Response> {
  await initTransaction(req)
  try {
    // Two owners who leave at the same moment leave one after the other.
    await holdPeople(req, organisation.id)
    const before = await peopleHere(req, organisation.id)
    const asker = { id: String(req.user!.id), isEditor: isEditor(req) }
    const next = toPeople(before, asked, about, asker)
    if ('people' in next) await savePeople(req, organisation, before, next.people, now)
    await commitTransaction(req)
    if ('refused' in next)
      return next.refused === 'not yours' ? mayNotPage() : show(req, organisation, now, next.refused)
    return asked === 'leave' ? pages.leftPage(organisation) : pages.seePeople(organisation)
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}
