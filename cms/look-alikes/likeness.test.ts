import { expect, test } from 'vitest'
import type { Weekday } from '#search/vocabulary.ts'
import { likeness, mayBeSame, type Sketch } from './likeness.ts'

const sketch = (said: string): Sketch => {
  const [title, venue, days] = said.split('|').map((part) => part.trim())
  return { title: title!, venue: venue || null, days: (days ? days.split(' ') : []) as Weekday[] }
}

test.each([
  ['Koffieochtend | brink | tue', 'Koffieochtend | brink | tue'],
  ['Koffieochtend | brink | tue', 'Koffie-ochtend | brink | tue thu'],
  ['Koffieochtend | brink | tue', 'Koffie in de ochtend | brink | tue'],
  ['Koffieochtend | brink | tue', 'Koffieochtend voor buren | brink |'],
  ['Wandelen met de buren | brink | mon', 'Wandeling met buren | brink | mon'],
  ['Schaken voor ouderen', 'Schaken voor ouderen | brink | wed'],
  ['Taalcafe | brink | fri', 'Taalcafé | | fri'],
  ['Repaircafé | brink | sat', 'Repair Café | huis van de wijk | sat'],
  ['Samen eten | brink | thu', 'Eten, samen! | brink | fri'],
  ['Naaicafe | brink | mon', 'Naaicaffe | brink | mon'],
])('%s may be %s', (a, b) => {
  expect(likeness(sketch(a), sketch(b))).toBeGreaterThanOrEqual(mayBeSame)
  expect(likeness(sketch(b), sketch(a))).toBe(likeness(sketch(a), sketch(b)))
})

test.each([
  ['Koffieochtend | brink | tue', 'Koffieochtend | wijkhuis | fri'],
  ['Koffieochtend | brink | tue', 'Koffieochtend | wijkhuis |'],
  ['Koffieochtend | brink | tue', 'Taalcafé | brink | tue'],
  ['Yoga voor beginners | brink | mon', 'Computerles voor beginners | brink | mon'],
  ['Wandelen in het park | | mon', 'Zwemmen in het bad | | mon'],
  ['', 'Koffie | brink | mon'],
  ['', ''],
])('%s is not %s', (a, b) => {
  expect(likeness(sketch(a), sketch(b))).toBeLessThan(mayBeSame)
})
