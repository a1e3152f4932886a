import type { Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SmallTown } from '../outbox/testing/small-town.ts'
import { poolOf } from '../pool-of.ts'
import { openTown } from '../trust/testing/open-town.ts'
import type { Partners } from '../trust/testing/partners.ts'

let payload: Payload
let town: SmallTown
let people: Partners
let anna: TypedUser
let editor: TypedUser

beforeAll(async () => {
  ;({ payload, town, people, anna, editor } = await openTown('decide'))
})
afterAll(() => payload?.destroy())

/** A listing of which a partner wants to change something that waits. */
async function waitingListing(change: object = { title: 'Soep' }) {
  const { id } = await town.publish()
  await people.save(anna, id, change as never)
  return { id, review: (await people.waiting(id))! }
}

type Asked = { id: string; version: string }
async function decide(by: TypedUser, { id, version }: Asked, decision: 'approve' | 'refuse', reason = '') {
  const form = new URLSearchParams({ review: id, version, decision, reason })
  const response = await people.rest(by, 'POST', '/review/decide', form)
  return new URL(response.headers.get('location') ?? 'http://none').searchParams.get('gedaan')
}
async function answer(by: TypedUser, { id }: { id: string }, said: string) {
  const response = await people.rest(
    by,
    'POST',
    '/review/answer',
    new URLSearchParams({ review: id, answer: said }),
  )
  return new URL(response.headers.get('location')!).searchParams.get('gedaan')
}

async function lastMail(to: string): Promise<{ subject: string; text: string }> {
  const { rows } = await poolOf(payload).query(
    'select subject, text from mails join mailroom.body on mail = mails.id where recipient = $1 order by created_at desc limit 1',
    [to],
  )
  return rows[0] as { subject: string; text: string }
}

test('approving shows residents what was asked, and the partner gets a mail', async () => {
  const { id, review } = await waitingListing({ title: 'Soep', summary: 'Met brood.' })
  expect(await decide(editor, review, 'approve')).toBe('approved')
  expect(await people.live(id)).toMatchObject({ title: 'Soep', summary: 'Met brood.', _status: 'published' })
  expect(await people.reviews(id)).toMatchObject([{ state: 'approved', decidedBy: editor.id }])
  const mail = await lastMail(anna.email!)
  expect(mail.subject).toBe('Goedgekeurd: Soep')
  expect(mail.text).toContain(`/admin/collections/listings/${id}`)
})

test('all languages of what was asked go along', async () => {
  const { id } = await town.publish()
  await people.save(anna, id, { title: 'Soup', _status: 'draft' }, { draft: true, locale: 'en' })
  await people.save(anna, id, { title: 'Soep' })
  expect(await decide(editor, (await people.waiting(id))!, 'approve')).toBe('approved')
  const live = await payload.findByID({ collection: 'listings', id, locale: 'all', overrideAccess: true })
  expect(live.title).toEqual({ nl: 'Soep', en: 'Soup' })
})

test('sending back asks for a reason, which the partner reads, and what is live stays', async () => {
  const { id, review } = await waitingListing()
  expect(await decide(editor, review, 'refuse', '  ')).toBe('no-reason')
  expect(await decide(editor, review, 'refuse', 'Is dit nog dezelfde club?')).toBe('refused')
  expect(await people.live(id)).toMatchObject({ title: 'Koffie', _status: 'published' })
  expect(await people.newest(id)).toMatchObject({ title: 'Soep', _status: 'draft' })
  expect(await people.reviews(id)).toMatchObject([{ state: 'refused', reason: 'Is dit nog dezelfde club?' }])
  const mail = await lastMail(anna.email!)
  expect(mail.text).toContain('Is dit nog dezelfde club?')
  expect(mail.text).toContain('/admin/wacht')
})

test('the partner answers, and it waits again with the answer', async () => {
  const { id, review } = await waitingListing()
  await decide(editor, review, 'refuse', 'Waarom?')
  expect(await answer(anna, review, '')).toBe('no-answer')
  expect(await answer(anna, review, 'We koken er nu bij.')).toBe('answered')
  const again = (await people.waiting(id))!
  expect(again).toMatchObject({ id: review.id, answer: 'We koken er nu bij.', reason: 'Waarom?' })
  expect(await decide(editor, again, 'approve')).toBe('approved')
  expect(await people.live(id)).toMatchObject({ title: 'Soep' })
  expect(await answer(anna, review, 'Dank je')).toBe('gone')
})

test('what the partner changed since is not approved unseen', async () => {
  const { id, review } = await waitingListing()
  await people.save(anna, id, { title: 'Bouillon' })
  expect(await decide(editor, review, 'approve')).toBe('changed')
  expect(await people.live(id)).toMatchObject({ title: 'Koffie' })
  expect(await decide(editor, (await people.waiting(id))!, 'approve')).toBe('approved')
  expect(await people.live(id)).toMatchObject({ title: 'Bouillon' })
})

test('a draft that the partner began since is not published and not lost', async () => {
  const { id, review } = await waitingListing()
  await people.save(anna, id, { summary: 'Nog bezig', _status: 'draft' }, { draft: true, autosave: true })
  expect(await decide(editor, review, 'approve')).toBe('approved')
  expect(await people.live(id)).toMatchObject({ title: 'Soep', summary: 'Een kopje koffie met de buren.' })
  expect(await people.newest(id)).toMatchObject({ title: 'Soep', summary: 'Nog bezig', _status: 'draft' })
})

test('what the editors hid since stays hidden', async () => {
  const { id, review } = await waitingListing()
  const data = { hidden: true, hiddenReason: 'Even uitzoeken' } as never
  await payload.db.updateOne({ collection: 'listings', id, data, req: { payload } as never })
  expect(await decide(editor, review, 'approve')).toBe('approved')
  expect(await people.live(id)).toMatchObject({ title: 'Soep', hidden: true, hiddenReason: 'Even uitzoeken' })
})

test('nor does a small edit of the partner show it again', async () => {
  const { id } = await town.publish()
  await people.save(anna, id, { summary: 'Begin', _status: 'draft' }, { draft: true })
  const data = { hidden: true, hiddenReason: 'Even uitzoeken' } as never
  await payload.db.updateOne({ collection: 'listings', id, data, req: { payload } as never })
  await people.save(anna, id, { summary: 'Klaar' })
  expect(await people.live(id)).toMatchObject({ summary: 'Klaar', hidden: true })
})

test('of two editors at once one decides', async () => {
  const { id, review } = await waitingListing()
  const other = await people.make('evert', 'editor')
  const answers = await Promise.all([
    decide(editor, review, 'approve'),
    decide(other, review, 'refuse', 'Nee'),
  ])
  expect(answers).toContain('gone')
  expect(await people.waiting(id)).toBeUndefined()
})

test('what cannot be published any more says so, and goes on waiting', async () => {
  const { id, review } = await waitingListing()
  await poolOf(payload).query(`update _listings_v set version_venue_id = null where id = $1`, [
    review.version,
  ])
  expect(await decide(editor, review, 'approve')).toBe('impossible')
  expect(await people.waiting(id)).toBeDefined()
  expect(await people.live(id)).toMatchObject({ title: 'Koffie' })
})

test('partners do not decide, and others do not answer', async () => {
  const { id, review } = await waitingListing()
  expect(await decide(anna, review, 'approve')).toBe('may-not')
  expect(await answer(editor, review, 'Ja')).toBe('may-not')
  const other = await payload.create({ collection: 'organisations', data: { name: 'Elders', kind: 'sport' } })
  const guest = await people.make('gast', 'partner', {
    memberships: [{ organisation: other.id, role: 'owner' }],
  })
  expect(await answer(guest, review, 'Ja')).toBe('may-not')
  expect(await people.live(id)).toMatchObject({ title: 'Koffie' })
})

test('a form from another site decides nothing', async () => {
  const { review } = await waitingListing()
  const form = new URLSearchParams({ review: review.id, version: review.version, decision: 'approve' })
  const response = await people.rest(editor, 'POST', '/review/decide', form, {
    origin: 'https://elders.example',
  })
  expect(response.headers.get('location')).toBeNull()
  expect((await people.waiting(review.listing as string))?.id).toBe(review.id)
})

test('an editor of some areas decides about those, and about what has no place', async () => {
  const area = async (code: string) =>
    String((await payload.find({ collection: 'areas', where: { code: { equals: code } } })).docs[0]!.id)
  const centre = await people.make('wijk', 'editor', { areas: [await area('WK077211')] })
  const data = { code: 'WK077299', name: 'Elders', level: 'district' as const }
  const elsewhere = await payload.create({ collection: 'areas', data })
  const far = await people.make('ver', 'editor', { areas: [elsewhere.id] })
  const { review } = await waitingListing()
  expect(await decide(far, review, 'approve')).toBe('may-not')
  expect(await decide(centre, review, 'approve')).toBe('approved')
  const { id } = await town.publish({ whereabouts: 'at-home', venue: null } as never)
  await people.save(anna, id, { title: 'Soep' })
  expect(await decide(far, (await people.waiting(id))!, 'approve')).toBe('approved')
})

test('approving that something goes, takes it away', async () => {
  const { id } = await town.publish()
  const sql = `insert into trust.act select now(), $1, gen_random_uuid(), 'removed' from generate_series(1, 9)`
  const rob = await people.make('rob')
  await poolOf(payload).query(sql, [rob.id])
  await people.save(rob, id, { _status: 'draft' })
  expect(await people.live(id)).toMatchObject({ _status: 'published' })
  expect(await decide(editor, (await people.waiting(id))!, 'approve')).toBe('approved')
  expect(await people.live(id)).toMatchObject({ _status: 'draft' })
  expect((await people.reviews(id))[0]).toMatchObject({ state: 'approved', wish: 'unpublish' })
})
