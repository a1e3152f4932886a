import { expect, test } from 'vitest'
import { parseQuery } from '#search/query-url.ts'
import { emptyQuery } from '#search/query.ts'
import { hereAddress } from './here-address.ts'

const box = { west: 5.4, south: 51.4, east: 5.512345678, north: 51.5 }
const asked = (query: string) =>
  parseQuery(new URL(hereAddress(query, box), 'https://kaart.example').searchParams)

test('"zoek in dit gebied" asks the same of another place: this piece instead of the neighbourhood or the circle', () => {
  const { query, faults, unknown } = asked(
    'zoek=koffie&wijk=WK077221&buurt=BU07721110&nabij=51.44,5.47&straal=500&dag=vandaag&sorteer=afstand&pagina=3',
  )
  expect({ faults, unknown }).toEqual({ faults: [], unknown: [] })
  expect(query).toEqual({
    ...emptyQuery,
    text: 'koffie',
    days: ['today'],
    box: { ...box, east: 5.51235 },
  })
})

test('an order that has nothing to do with place stays', () => {
  expect(asked('sorteer=datum').query.sort).toBe('date')
})
