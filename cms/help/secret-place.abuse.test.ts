import { afterAll, beforeAll, expect } from 'vitest'
import { proof } from '#ops/proofs/proof.ts'
import { type Desk, openDesk } from './testing/open-desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk('help_secret')
  await desk.person('eigenaar', 'partner', desk.club)
})
afterAll(() => desk?.close())

proof('a resident says where a secret place is, and its owner accepts', 'nobody is told', async () => {
  const id = await desk.listing({ whereabouts: 'secret', secretAddress: 'Geheimstraat 1' })
  const place = 'Kwartelhoflaan 77, 5698 QX'
  const about = { at: 'listing', slug: 'koffie' }
  const more = { formId: desk.formId(), isProven: true, answerTo: '', about, text: place }
  expect((await desk.send({ is: 'wrong', kind: 'place', place, ...more })).status).toBe(200)
  const [mail] = (await desk.mailsTo('eigenaar')).slice(-1)
  const token = /report\?token=([\w-]{43})\n/.exec(mail!.text)![1]!
  const html = await (await desk.look(`/help/report?token=${token}`)).text()
  expect(html).toContain('Kwartelhoflaan')
  expect(html).not.toContain('<ins>')
  const seen = /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? ''
  await desk.post('/help/report', { token, decision: 'accepted', seen })
  const live = await desk.payload.findByID({ collection: 'listings', id, depth: 0 })
  expect(JSON.stringify(live)).not.toContain('Kwartelhoflaan')
  return 'the owner reads it; the listing says nothing'
})
