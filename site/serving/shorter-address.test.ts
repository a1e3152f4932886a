import { expect, test } from 'vitest'
import { shorterAddress } from './shorter-address.ts'

test.each([
  ['/zoeken?zoek=koffie+5612AB&kosten=gratis', '/zoeken?zoek=koffie+5612&kosten=gratis#letters-weg'],
  ['/zoeken?zoek=5612%20ab', '/zoeken?zoek=5612#letters-weg'],
  ['/zoeken?zoek=5612%41B&zoek=5613CD', '/zoeken?zoek=5612&zoek=5613#letters-weg'],
  ['/agenda?z%6Fek=5612AB', '/agenda?zoek=5612#letters-weg'],
])('%s goes on to %s', (address, shorter) => {
  expect(shorterAddress(address)).toBe(shorter)
})

test.each([
  '/',
  '/zoeken?zoek=5612',
  '/zoeken?nabij=BU07721110',
  '/zoeken?organisatie=5612-ab',
  '/_astro/a.1234ab.css',
])('%s stays', (address) => {
  expect(shorterAddress(address)).toBeUndefined()
})
