import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromDesk, isDesk, toDesk } from './desk-address.ts'

test('a page and the same page at the desk lead to one another', () => {
  const path = fc.constantFrom('/', '/zoeken', '/aanbod/taalcafe', '/organisaties/de-buren', '/briefje')
  const word = fc.stringMatching(/^[a-z0-9]{1,12}$/)
  const params = fc.dictionary(
    word.map((name) => `x${name}`),
    word,
    { maxKeys: 3 },
  )
  fc.assert(
    fc.property(path, params, fc.option(word, { nil: '' }), (page, some, place) => {
      const query = new URLSearchParams(some)
      const address = query.size > 0 ? `${page}?${query}` : page
      const desk = toDesk(address, place)!
      expect(isDesk(desk.split('?')[0]!)).toBe(true)
      expect(fromDesk(desk)).toBe(address)
      expect(toDesk(desk, place)).toBe(desk)
    }),
  )
})

test('the place of the desk goes along', () => {
  expect(toDesk('/', 'BU07721110')).toBe('/balie?bij=BU07721110')
  expect(toDesk('/zoeken?zoek=koffie#kaart', 'BU07721110')).toBe(
    '/balie/zoeken?zoek=koffie&bij=BU07721110#kaart',
  )
})

test('what is not for a desk is not shown at one', () => {
  for (const page of [
    '/privacy',
    '/aanbod/a/klopt-niet',
    '/aanbod/a/agenda.ics',
    '/api/v1/aanbod',
    '/kaart/x',
  ])
    expect(toDesk(page, '')).toBeUndefined()
  expect(fromDesk('/balie/privacy')).toBeUndefined()
  expect(isDesk('/balies')).toBe(false)
})
