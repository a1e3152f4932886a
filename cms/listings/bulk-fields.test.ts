import type { Field } from 'payload'
import { expect, test } from 'vitest'

/** The names of the fields that Payload offers when many are changed at once. */
function offered(fields: Field[]): string[] {
  return fields.flatMap((field) => {
    if ('tabs' in field) return field.tabs.flatMap((tab) => offered(tab.fields))
    if ('name' in field) return field.admin?.disableBulkEdit ? [] : [field.name]
    return 'fields' in field ? offered(field.fields) : []
  })
}

test('of many listings at once one changes messages, pauses, contact and place, not what each is', async () => {
  process.env.DATABASE_URL ??= 'postgres://x@localhost/x'
  process.env.PAYLOAD_SECRET ??= 'for-tests-only-'.padEnd(40, '0')
  const { listings } = await import('./listings.ts')
  expect(offered(listings.fields).sort()).toEqual([
    ...['areas', 'audiences', 'contact', 'notice', 'noticeUntil', 'pausedUntil', 'rhythm', 'room'],
    ...['standing', 'themes', 'venue', 'whereabouts'],
  ])
})
