import { expect, test } from 'vitest'
import { emptyQuery, type ListingQuery } from '#search/query.ts'
import { someFacets, someTownWithThemes as town } from '#site/testing/some-choices.ts'
import { filterGroups } from './filter-groups.ts'
import { filterPanels } from './filter-panels.ts'

function panels(told: Partial<ListingQuery>): string {
  const query = { ...emptyQuery, ...told }
  const groups = filterGroups({ query, facets: someFacets({}), town, today: '2026-11-21' })
  return filterPanels(groups, { query, town, total: 0 }).html
}

test('the neighbourhood one asked to be near to is chosen, and its district stands above it', () => {
  const html = panels({ near: { area: 'BU07721110' } })
  expect(html).toContain(
    '<optgroup label="Centrum"><option value="BU07721110" selected>Binnenstad</option></optgroup>',
  )
  expect(panels({})).not.toContain('<option value="BU07721110" selected')
})

test('a panel says how much in it was chosen', () => {
  expect(panels({ age: 9, districts: ['WK077211'] })).toMatch(
    /Waar\? <span class="nl-number-badge">1<\/span>[^]*Voor wie\? <span class="nl-number-badge">1<\/span>/,
  )
  expect(panels({})).not.toContain('nl-number-badge')
})

test('an age stands in its field, and a piece of the map can be let go', () => {
  const box = { west: 5.4, south: 51.4, east: 5.5, north: 51.5 }
  const html = panels({ age: 9, box })
  expect(html).toContain('name="leeftijd" value="9"')
  expect(html).toContain('name="gebied" value="5.4,51.4,5.5,51.5" checked')
  expect(panels({})).toContain('name="leeftijd" value=""')
  expect(panels({})).not.toContain('name="gebied"')
})
