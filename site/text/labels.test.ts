import { expect, test } from 'vitest'
import { relativeDays, sorts } from '#search/query.ts'
import * as vocabulary from '#search/vocabulary.ts'
import { labels } from './labels.ts'

const lists: Record<keyof typeof labels, readonly string[]> = {
  kinds: vocabulary.listingKinds,
  purposes: vocabulary.purposes,
  access: vocabulary.accessKinds,
  rungs: vocabulary.rungs,
  takePart: vocabulary.takePartKinds,
  costs: vocabulary.costKinds,
  costUnits: vocabulary.costUnits,
  cityPasses: vocabulary.cityPasses,
  whereabouts: vocabulary.whereaboutsKinds,
  organisationRoles: vocabulary.organisationRoles,
  organisationKinds: vocabulary.organisationKinds,
  relations: vocabulary.relationKinds,
  standings: vocabulary.standings,
  stages: vocabulary.stages,
  facilities: vocabulary.facilities,
  threeWay: vocabulary.threeWay,
  weekdays: vocabulary.weekdays,
  relativeDays,
  dayParts: vocabulary.dayParts,
  areaLevels: vocabulary.areaLevels,
  confirmedGroups: vocabulary.confirmedGroups,
  rhythms: vocabulary.rhythms,
  schoolRegions: vocabulary.schoolRegions,
  textLanguages: vocabulary.textLanguages,
  spokenLanguages: vocabulary.spokenLanguages,
  sorts,
}

test.each(Object.entries(lists))('a resident reads a word for every code of %s', (name, codes) => {
  const table: Record<string, string> = labels[name as keyof typeof labels]
  expect(Object.keys(table).sort()).toEqual([...codes].sort())
  for (const label of Object.values(table)) expect(label.trim()).not.toBe('')
})

test('every closed list of the house has its labels', () => {
  // Colours are seen and never read.
  const { hues: _, doubts: __, ...said } = vocabulary
  const lengths = Object.values(said).filter(Array.isArray).length
  expect(Object.keys(lists)).toHaveLength(lengths + 2)
})
