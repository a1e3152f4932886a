import { expect, test } from 'vitest'
import { contactLinks, telephoneLink } from './contact-links.ts'

const none = { phone: null, email: null, website: null, whatsapp: null }

test('a number can be dialled however it was written', () => {
  expect(telephoneLink('040-555 01 11')).toBe('tel:0405550111')
  expect(telephoneLink('+31 (0)40 555')).toBe('tel:+31040555')
})

test('WhatsApp gets the country in front', () => {
  const [link] = contactLinks({ ...none, whatsapp: '06-5550 0110' })
  expect(link?.href).toBe('https://wa.me/31655500110')
})

test('the phone comes before the mail, and the site is shown short', () => {
  const links = contactLinks({ ...none, phone: '14 040', email: 'a@b.nl', website: 'https://www.b.nl/' })
  expect(links.map((link) => link.text)).toEqual(['14 040', 'a@b.nl', 'b.nl'])
})

test('an address that is no web address is no link', () => {
  expect(contactLinks({ ...none, website: 'javascript:alert(1)' })).toEqual([])
})
