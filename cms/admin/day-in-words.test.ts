import type { Field, Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshPayload } from '../test-payload.ts'

type Part = Field & {
  fields?: Field[]
  tabs?: Field[]
  admin?: { hidden?: boolean; date?: { displayFormat?: string } }
}

let payload: Payload
beforeAll(async () => {
  payload = await freshPayload('day_in_words')
})
afterAll(() => payload?.destroy())

/** The date fields that somebody can see, by name. */
const shownDates = (fields: Field[]): [name: string, format?: string][] =>
  (fields as Part[])
    .filter(({ admin }) => !admin?.hidden)
    .flatMap((field) =>
      field.type === 'date'
        ? [[field.name, field.admin?.date?.displayFormat] as [string, string?]]
        : shownDates([...(field.fields ?? []), ...(field.tabs ?? [])]),
    )

test('a day in a form has its month in a word: Payload would write 12/06/2026 for 6 December', () => {
  const ours = ['listings', 'reports', 'claims', 'mails'] as const
  const dates = ours.flatMap((slug) => shownDates(payload.collections[slug].config.fields))
  const own = dates.filter(([name]) => !['createdAt', 'updatedAt', 'deletedAt'].includes(name))
  expect(own.length).toBeGreaterThan(5)
  for (const [name, format] of own) expect(format, name).toContain('d MMMM yyyy')
})
