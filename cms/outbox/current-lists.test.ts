import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshPayload } from '../test-payload.ts'
import { currentLists } from './current-lists.ts'

let payload: Payload
beforeAll(async () => {
  payload = await freshPayload('current_lists')
})
afterAll(() => payload?.destroy())

const labels = async (locale: 'nl' | 'en') =>
  [...(await currentLists(payload)).themes.values()].map(({ label }) => label?.[locale])

test('the same lists as long as nothing changed, others as soon as something did', async () => {
  expect(await currentLists(payload)).toBe(await currentLists(payload))
  const { id } = await payload.create({
    collection: 'themes',
    data: { slug: 'tuinieren', label: 'Tuin' } as never,
  })
  expect(await labels('nl')).toEqual(['Tuin'])
  const lists = await currentLists(payload)
  expect(await currentLists(payload)).toBe(lists)
  await payload.update({ collection: 'themes', id, data: { label: 'Garden' }, locale: 'en' })
  expect(await labels('en')).toEqual(['Garden'])
  await payload.updateGlobal({ slug: 'municipality', data: { name: 'Elders' } as never })
  expect((await currentLists(payload)).municipality.name).toBe('Elders')
  await payload.delete({ collection: 'themes', id })
  expect(await labels('nl')).toEqual([])
})
