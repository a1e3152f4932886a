import type { Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SmallTown } from '../outbox/testing/small-town.ts'
import { openTown } from './testing/open-town.ts'
import type { Partners } from './testing/partners.ts'

let payload: Payload
let town: SmallTown
let people: Partners
let anna: TypedUser
let editor: TypedUser

beforeAll(async () => {
  ;({ payload, town, people, anna, editor } = await openTown('watch_bin'))
})
afterAll(() => payload?.destroy())

const throwAway = (user: TypedUser, id: string) =>
  people.rest(user, 'PATCH', `/listings/${id}`, { deletedAt: new Date().toISOString() })
const takeOut = (user: TypedUser, id: string, more: object = {}) =>
  people.rest(user, 'PATCH', `/listings/${id}?trash=true`, { deletedAt: null, ...more })
const isInBin = async (id: string) => Boolean((await people.live(id)).deletedAt)

test('what an editor threw away only an editor takes out, by any road', async () => {
  const { id } = await town.publish()
  await throwAway(editor, id)
  await takeOut(anna, id)
  await takeOut(anna, id, { _status: 'draft' })
  await people.rest(anna, 'PATCH', `/listings/${id}?trash=true&draft=true`, {
    deletedAt: null,
    _status: 'draft',
  })
  await people.rest(anna, 'PATCH', `/listings?trash=true&where[id][equals]=${id}`, { deletedAt: null })
  await people.rest(anna, 'POST', `/listings/${id}/from-bin`, new URLSearchParams({ as: 'was' }))
  expect(await isInBin(id)).toBe(true)
  await takeOut(editor, id)
  expect(await isInBin(id)).toBe(false)
  await throwAway(anna, id)
  await takeOut(anna, id)
  expect(await isInBin(id)).toBe(false)
})

test.each(['partner', 'editor'])(
  'a %s who throws away what waits takes it out of the queue',
  async (role) => {
    const user = role === 'partner' ? anna : editor
    const { id: live } = await town.publish()
    await people.save(anna, live, { title: 'Soep' })
    await payload.update({ collection: 'organisations', id: town.organisation, data: { trust: 'withdrawn' } })
    const { id: fresh } = await town.publish({ title: 'Nieuw' }, { user: anna } as never)
    await payload.update({ collection: 'organisations', id: town.organisation, data: { trust: 'trusted' } })
    for (const id of [live, fresh]) {
      expect(await people.waiting(id)).toBeDefined()
      await throwAway(user, id)
      expect([await isInBin(id), await people.waiting(id)]).toEqual([true, undefined])
    }
  },
)
