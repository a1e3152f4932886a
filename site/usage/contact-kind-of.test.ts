import { expect, test } from 'vitest'
import { contactKindOf } from './contact-kind-of.ts'

test.each([
  ['tel:0401234567', 'called'],
  ['mailto:hallo@example.org', 'mailed'],
  ['https://wa.me/31612345678', 'chatted'],
  ['https://debrink.nl/', 'visited'],
  ['http://debrink.nl/', 'visited'],
  ['https://kaart.nl/organisaties/de-brink', undefined],
  ['javascript:void(0)', undefined],
])('%s is %s', (href, kind) => {
  expect(contactKindOf(href, 'https://kaart.nl')).toBe(kind)
})
