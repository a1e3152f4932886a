import { expect, test } from 'vitest'
import { emptyQuery, type ListingQuery } from '#search/query.ts'
import { someTown } from '../testing/some-town.ts'
import { toTown } from '../town.ts'
import { noteMissing } from './note-missing.ts'
import { noteQuestion } from './note-question.ts'

const theme = { type: 'theme' as const, revision: 1, parent: null, order: 0, everyday: [], professional: [] }
const town = toTown([
  ...someTown,
  { ...theme, id: 't', slug: 'taal', label: 'Taal', needs: ['Nederlands leren'] } as never,
])
const asked = (over: Partial<ListingQuery>) => ({ ...emptyQuery, ...over })

test('of a question its themes and its words are counted, for the neighbourhood it names', () => {
  const query = asked({ text: 'Nederlands leren?', neighbourhoods: ['BU07721110'] })
  expect(noteQuestion(query, town)).toEqual([
    { kind: 'asked-theme', subject: 'BU07721110', detail: 'taal' },
    { kind: 'asked-words', subject: 'BU07721110', detail: 'nederlands leren' },
  ])
})

test('without a neighbourhood it is a question of the whole town', () => {
  expect(noteQuestion(asked({ themes: ['taal'] }), town)).toEqual([
    { kind: 'asked-theme', subject: 'town', detail: 'taal' },
  ])
})

test('themes and areas that the town does not know are not counted: an address may hold anything', () => {
  const query = asked({ themes: ['jan-jansen-kerkstraat'], near: { area: 'BU99999999' } })
  expect(noteQuestion(query, town)).toEqual([])
  expect(noteMissing(query, town, false)).toEqual([{ kind: 'nothing', subject: 'town', detail: '' }])
})

test('words that may be about somebody are left out, what they are about is not', () => {
  const query = asked({ text: 'nederlands leren bel 0612345678', near: { area: 'BU07721110' } })
  expect(noteQuestion(query, town)).toEqual([{ kind: 'asked-theme', subject: 'BU07721110', detail: 'taal' }])
})

test('what found nothing is told apart from what found something wider', () => {
  const query = asked({ text: 'schaken', near: { area: 'BU07721110' } })
  expect(noteMissing(query, town, true)).toEqual([
    { kind: 'wider', subject: 'BU07721110', detail: '' },
    { kind: 'wider-words', subject: 'BU07721110', detail: 'schaken' },
  ])
  expect(noteMissing(query, town, false).map(({ kind }) => kind)).toEqual(['nothing', 'nothing-words'])
})

test('turning the page is not asking again, and looking at everything is not asking', () => {
  expect(noteQuestion(asked({ text: 'schaken', page: 2 }), town)).toEqual([])
  expect(noteQuestion(asked({ days: ['today'] }), town)).toEqual([])
})
