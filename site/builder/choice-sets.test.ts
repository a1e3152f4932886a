import { expect, test } from 'vitest'
import { emptyQuery } from '#search/query.ts'
import { someTown } from '#site/testing/some-town.ts'
import { toTown } from '#site/town.ts'
import { districtSet, neighbourhoodSets, organisationSet, otherWords, themeSets } from './choice-sets.ts'

const theme = (slug: string, parent: string | null) => ({
  ...{ type: 'theme' as const, id: slug, slug, revision: 1, label: slug, description: '', icon: '' },
  ...{ hue: 'green' as const, order: 1, parent, everyday: [], needs: [], professional: [] },
})
const organisation = (slug: string, name: string) => ({
  ...{ type: 'organisation' as const, id: slug, slug, revision: 1, name, kind: 'welfare' as const },
  ...{ description: '', website: null, phone: null, email: null, picture: null },
})
const town = toTown([
  ...someTown,
  theme('wonen', null),
  theme('verhuizen', 'wonen'),
  organisation('de-brug', 'De Brug'),
  organisation('de-brink', 'De Brink'),
])
const chosenOf = ({ choices }: { choices: { value: string; isChosen: boolean }[] }) =>
  choices.map(({ value, isChosen }) => (isChosen ? `${value}!` : value))

test('narrower themes stand under their broad one, and an unknown one can be undone', () => {
  const { broad, narrow } = themeSets({ ...emptyQuery, themes: ['verhuizen', 'weg'] }, town)
  expect(chosenOf(broad)).toEqual(['wonen', 'weg!'])
  expect(narrow.map((set) => [set.legend, ...chosenOf(set)])).toEqual([['wonen', 'verhuizen!']])
})

test('a neighbourhood without a district is there as well, and so is one that is no more', () => {
  const query = { ...emptyQuery, neighbourhoods: ['BU07721110', 'BU07729999'] }
  expect(neighbourhoodSets(query, town).flatMap(chosenOf)).toEqual(['BU07721110!', 'BU07729999!'])
  expect(districtSet(query, town).choices).toEqual([])
})

test('organisations are those that were chosen and those with these words in their name', () => {
  const query = { ...emptyQuery, organisations: ['de-brug'] }
  expect(chosenOf(organisationSet(query, town, ''))).toEqual(['de-brug!'])
  expect(chosenOf(organisationSet(query, town, 'DE BR'))).toEqual(['de-brug!', 'de-brink'])
})

test('what has no place in the form goes along', () => {
  expect(otherWords({ ...emptyQuery, text: 'koffie', costs: ['free'] })).toEqual([['kosten', 'gratis']])
})
