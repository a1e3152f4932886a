import { afterAll, beforeAll, expect } from 'vitest'
import { proof } from '#ops/proofs/proof.ts'
import { header, type Office, openOffice, row } from '../testing/office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice('import_secret')
})
afterAll(() => office?.close())

proof(
  'a list says again where a place is that became secret since',
  'it stays secret, and no venue is made',
  async () => {
    const { desk, payload } = office
    await desk.bringIn(header + row('1') + row('2'), 'Alpha', true)
    const { id } = (await office.ofSource('Alpha')).get('1')!
    const secret = { whereabouts: 'secret', secretAddress: 'Kwartelhoflaan 77, 5698 QX' }
    await payload.update({ collection: 'listings', id, data: { ...secret, _status: 'published' } as never })
    const venues = () => payload.count({ collection: 'venues' })
    const before = await venues()
    const again = row('1', {
      place: 'Huize Kwartel;Kwartelhoflaan 77;5698 QX',
      summary: 'Kom naar Kwartelhoflaan 77!',
      phone: '040 765 43 21',
    })
    const { id: run } = await desk.bringIn(header + again + row('2'), 'Alpha', true)
    const live = await payload.findByID({ collection: 'listings', id, depth: 0 })
    expect(live).toMatchObject({ whereabouts: 'secret', venue: null, contact: { phone: '040 765 43 21' } })
    expect(JSON.stringify({ ...live, secretAddress: '' })).not.toMatch(/kwartelhoflaan|5698 ?qx/i)
    expect(await venues()).toEqual(before)
    const kept = (await desk.rows(run)).flatMap(({ changes }) => changes).filter(({ isKept }) => isKept)
    expect(kept.map(({ field }) => field).sort()).toEqual(['korte omschrijving', 'locatie'])
    return 'the telephone is taken over; place and text are kept'
  },
)
