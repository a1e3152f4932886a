import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poolOf } from '../pool-of.ts'
import { buildSmallTown, type SmallTown } from '../outbox/testing/small-town.ts'
import { freshPayload } from '../test-payload.ts'
import { Partners } from '../trust/testing/partners.ts'
import type { readQueue as ReadQueue } from './read-queue.ts'
import type { Standing } from './read-standing.ts'

let payload: Payload
let town: SmallTown
let people: Partners
let anna: TypedUser
let editor: TypedUser
let readQueue: typeof ReadQueue

beforeAll(async () => {
  payload = await freshPayload('read_queue')
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  ;({ readQueue } = await import('./read-queue.ts'))
  town = await buildSmallTown(payload)
  people = new Partners(payload, town, 'read_queue')
  anna = await people.make('anna')
  editor = await people.make('eva', 'editor')
})
afterAll(() => payload?.destroy())

const queueOf = async (user: TypedUser) => readQueue(await createLocalReq({ user }, payload), new Date())
const one = async (user: TypedUser, listing: string) =>
  (await queueOf(user)).waiting.find(({ review }) => review.listing === listing)
const standing = async (user: TypedUser, id: string) =>
  (await (await people.rest(user, 'GET', `/review/of/${id}`)).json()) as Standing | null

async function mailsTo(email: string, kind: string) {
  const sql =
    'select subject, text from mails join mailroom.body on mail = mails.id where recipient = $1 and kind = $2 order by created_at'
  return (await poolOf(payload).query(sql, [email, kind])).rows as { subject: string; text: string }[]
}

test('the queue shows who asks what, as a difference in Dutch words', async () => {
  const { id } = await town.publish()
  await people.save(anna, id, { title: 'Koffie en soep', access: 'sign-up' })
  const waiting = (await one(editor, id))!
  expect(waiting).toMatchObject({ person: 'anna', isLive: true, organisations: ['Buurthuis De Brink'] })
  expect(waiting.differences).toEqual([
    {
      label: 'Titel',
      pieces: [
        { text: 'Koffie', is: 'same' },
        { text: ' en soep', is: 'added' },
      ],
    },
    {
      label: 'Hoe kom je binnen?',
      pieces: [
        { text: 'Gewoon binnenlopen', is: 'gone' },
        { text: 'Aanmelden', is: 'added' },
      ],
    },
  ])
})

test('of what residents never saw, all is told that it says', async () => {
  const { id } = await town.publish(
    { title: 'Nieuw', howToJoin: 'Maak over naar NL91ABNA0417164300.' } as never,
    { user: anna } as never,
  )
  const { isLive, differences } = (await one(editor, id))!
  expect(isLive).toBe(false)
  expect(differences.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Titel', 'In één zin', 'Locatie']),
  )
})

test('a partner sees their own, also what was sent back, and nobody else sees it', async () => {
  const { id } = await town.publish()
  await people.save(anna, id, { title: 'Soep' })
  const { id: review, version } = (await people.waiting(id))!
  const form = new URLSearchParams({ review, version, decision: 'refuse', reason: 'Waarom?' })
  await people.rest(editor, 'POST', '/review/decide', form)
  expect(await one(anna, id)).toMatchObject({ review: { state: 'refused', reason: 'Waarom?' } })
  expect(await one(editor, id)).toBeUndefined()
  const other = await payload.create({ collection: 'organisations', data: { name: 'Elders', kind: 'sport' } })
  const memberships = [{ organisation: other.id, role: 'owner' }]
  expect((await queueOf(await people.make('gast', 'partner', { memberships }))).total).toBe(0)
})

test('above the form it says that it waits, why, and what residents see', async () => {
  const { id } = await town.publish()
  expect(await standing(anna, id)).toEqual({
    waiting: null,
    sentBack: null,
    hidden: null,
    isEditor: false,
    binnedBy: null,
    keptBy: [],
  })
  await people.save(anna, id, { title: 'Soep' })
  expect(await standing(anna, id)).toMatchObject({
    waiting: { isLive: true, wish: 'publish', reasons: ['de titel wordt anders'] },
  })
  expect(await standing(editor, id)).toMatchObject({ isEditor: true, waiting: { isLive: true } })
})

test('hiding needs a reason, which the partner reads and gets by mail; their words stay', async () => {
  const { id } = await town.publish({ title: 'Onduidelijk' })
  await expect(people.save(editor, id, { hidden: true })).rejects.toThrow()
  await people.save(editor, id, { hidden: true, hiddenReason: 'De zaal is dicht.' })
  expect(await standing(anna, id)).toMatchObject({ hidden: 'De zaal is dicht.' })
  await people.save(editor, id, { hidden: false })
  const mails = await mailsTo(anna.email!, 'notice')
  expect(mails.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining(['Verborgen: Onduidelijk', 'Weer te zien: Onduidelijk']),
  )
  expect(mails.find(({ subject }) => subject.startsWith('Verborgen'))!.text).toContain('De zaal is dicht.')
})

test('an admin who changes the words of a partner does not do so in silence', async () => {
  const admin = await people.make('ad', 'admin')
  const { id } = await town.publish({ title: 'Koffi' })
  await people.save(admin, id, { title: 'Koffie!' })
  const mail = (await mailsTo(anna.email!, 'notice')).at(-1)!
  expect(mail.subject).toBe('De redactie paste iets aan: Koffie!')
  expect(mail.text).toContain('Titel: eerst “Koffi”, nu “Koffie!”.')
})

test('editors get one mail a day about what waits', async () => {
  expect(await mailsTo(editor.email!, 'desk')).toHaveLength(1)
  const { id } = await town.publish()
  await people.save(anna, id, { title: 'Soep' })
  expect(await mailsTo(editor.email!, 'desk')).toHaveLength(1)
  await poolOf(payload).query(`update mails set created_at = now() - interval '25 hours' where kind = 'desk'`)
  await people.save(anna, id, { title: 'Bouillon' })
  expect(await mailsTo(editor.email!, 'desk')).toHaveLength(2)
})
