import { expect, test } from 'vitest'
import { emptyQuery, lastPage } from '#search/query.ts'
import { stepAddress } from './step-address.ts'

const query = { ...emptyQuery, themes: ['geld'], page: 4 }

test('a step is where its page says, under its own name', () => {
  expect(stepAddress(query, { rung: 'neighbours', page: 1 })).toBe('/zoeken?thema=geld#stap-in-de-buurt')
  expect(stepAddress(query, { rung: 'professional', page: 7 })).toBe(
    '/zoeken?thema=geld&pagina=7#stap-zonder-verwijzing',
  )
})

test('one beyond all pages is asked for by itself', () => {
  expect(stepAddress(query, { rung: 'safety-net', page: lastPage + 1 })).toBe(
    '/zoeken?thema=geld&trede=vangnet#stap-vangnet',
  )
})
