import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paperAddress, paperForms, readPaper } from './paper-form.ts'

const read = (search: string) => readPaper(new URLSearchParams(search), '2026-11-22')

test('without a word it is A4, of everything', () => {
  expect(read('zoek=koffie')).toEqual({ form: 'a4', week: null, faults: [] })
})

test('a form we do not know, and a day that is past or does not exist, are said', () => {
  expect(read('vorm=a3').faults).toEqual(['Kies een vorm: a4, boekje, groot.'])
  for (const week of ['2026-11-21', '2027-02-30', 'morgen', '2030-01-01'])
    expect(read(`week=${week}`), week).toMatchObject({
      week: null,
      faults: [expect.stringContaining('eerste dag')],
    })
})

test('what an address says is what is read from it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paperForms), fc.boolean(), (form, isWeek) => {
      const address = paperAddress('/zoeken?zoek=koffie', form, isWeek ? '2026-11-23' : undefined)
      expect(address).toMatch(/^\/zoeken\/krant\.pdf\?zoek=koffie/)
      expect(read(address.split('?')[1]!)).toEqual({ form, week: isWeek ? '2026-11-23' : null, faults: [] })
    }),
  )
  expect(paperAddress('/wijken/binnenstad', 'a4')).toBe('/wijken/binnenstad/krant.pdf')
})
