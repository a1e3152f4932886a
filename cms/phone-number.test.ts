import type { Field } from 'payload'
import { expect, test } from 'vitest'
import { contactFields } from './contact-fields.ts'

type Validated = Field & { validate: (value: string | null) => true | string }
const phone = contactFields[0] as Validated

test.each([
  '040 123 45 67',
  '(040) 123 45 67',
  '(0)40 123 45 67',
  '040 - 1234567',
  '0499-123456',
  '06 12 34 56 78',
  '+31 6 12345678',
  '+31 (0)40 123 45 67',
  '0031 40 1234567',
  '088 123 4567',
  '0800 0113',
  '0900-1234567',
  '0906 1234',
  '0909 1234567',
  '0970 1020 1234',
  '112',
  '113',
  '14 040',
  '14 0499',
  '116 123',
  '+32 3 123 45 67',
  '+49 30 12345678',
  '',
  null,
])('%s is taken', (value) => expect(phone.validate(value)).toBe(true))

test.each([
  '040 123 45 6',
  '040 123 45 678',
  '06 1234 567',
  '+31 6 1234567',
  '0800 01',
  '00',
  '1',
  '14 04 99 12',
  '1234567890',
  '+31',
  '+999 123 456 789 012 345',
  'bel Anna',
  '040 123 45 67 (Anna)',
])('%s is no number: the field says so and tells how', (value) =>
  expect(phone.validate(value)).toMatch(/zoals 040 123 45 67/),
)
