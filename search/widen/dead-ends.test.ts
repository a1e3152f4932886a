import { afterAll, beforeAll, expect, test } from 'vitest'
import { questions } from '#seed/questions/questions.ts'
import { emptyQuery, type ListingQuery, relativeDays } from '../query.ts'
import { localNow } from '../time/local-date.ts'
import * as v from '../vocabulary.ts'
import { addressAfter, addressOf } from './testing/address-after.ts'
import { townInMemory } from './testing/town-in-memory.ts'
import { theMorning, townToSearch, type TownToSearch } from './testing/town-to-search.ts'
import { besides, widen } from './widen.ts'

let house: TownToSearch
beforeAll(async () => void (house = await townToSearch('dead-ends')))
afterAll(() => house?.search.leave())

const today = localNow(theMorning).date

/** Every choice by itself that a resident can make in the filters. */
function singleFilters({ choices }: TownToSearch): Partial<ListingQuery>[] {
  const each = <T>(key: keyof ListingQuery, values: readonly T[]) =>
    values.map((value) => ({ [key]: [value] }))
  return [
    ...each('days', [...relativeDays, ...v.weekdays, '2026-12-25']),
    ...each('dayParts', v.dayParts),
    ...each('themes', choices.themes),
    ...each('lifeDomains', choices.lifeDomains),
    ...each('audiences', choices.audiences),
    ...[2, 9, 16, 30, 70, 95].map((age) => ({ age })),
    ...each('languages', v.spokenLanguages),
    ...each('costs', v.costKinds),
    ...each('kinds', v.listingKinds),
    ...each('access', v.accessKinds),
    ...each('takePart', v.takePartKinds),
    ...each('rungs', v.rungs),
    ...each('facilities', v.facilities),
  ]
}

test('every question in every district with every single filter', async () => {
  const { choices } = house
  const about = new Map<string, string[]>()
  const town = {
    ...house.town,
    themesOf: (text: string) => {
      if (!about.has(text)) about.set(text, house.town.themesOf(text))
      return about.get(text)!
    },
  }
  const memory = townInMemory(house)
  const filters = singleFilters(house)
  const seen = { asked: 0, empty: 0, helped: 0, few: 0 }
  const started = performance.now()
  for (const { q } of questions) {
    await memory.learn(q)
    for (const filter of filters)
      for (const district of choices.districts) {
        const query = { ...emptyQuery, text: q, ...filter, districts: [district] } as ListingQuery
        seen.asked++
        if (memory.total(query) > 0) continue
        seen.empty++
        const widened = await widen({ query, facets: memory.facets(query), town, today }, memory.look)
        if (widened.some((one) => one.listings.length > 0)) seen.helped++
        else if (Math.random() < 0.002)
          console.log('NONE', q, JSON.stringify(filter), district, widened.length)
      }
    if (questions.findIndex((x) => x.q === q) % 20 === 0)
      console.log(q, seen, Math.round(performance.now() - started))
    if (performance.now() - started > 400_000) break
  }
  console.log(filters.length, choices.districts.length, questions.length)
}, 400_000)
