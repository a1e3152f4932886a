import { describe, expect, test } from 'vitest'
import { theTown } from '../testing/the-town.ts'
import { toNeeds } from '../words/need-phrases.ts'
import { needsOf } from './needs-of.ts'
import { makeTermIndex } from './term-index.ts'

const index = makeTermIndex()
const needs = toNeeds(theTown)
const themesOf = (text: string) =>
  needsOf(text, index, needs)
    .sort((a, b) => b.score - a.score)
    .map(({ theme }) => theme)

describe('the themes a question may be about', () => {
  test.each([
    ['homeless shelter', 'huisvesting'],
    ['szycie', 'handwerken'],
    ['borç', 'schulden'],
    ['مسجد', 'geloof-en-zin'],
    ['blut', 'schulden'],
    ['dakolos', 'huisvesting'],
  ])('%s: %s, by what it is called in the Dutch of the field', (text, theme) =>
    expect(themesOf(text)).toContain(theme),
  )

  test('own words go before other words, and the large theme around them comes far behind', () => {
    expect(themesOf('de deurwaarder is geweest')).toEqual(['schulden', 'geld'])
    const [debts, money] = needsOf('de deurwaarder is geweest', index, needs)
    expect(money!.score).toBeLessThan(debts!.score / 5)
  })

  test('a word tells less the more there are beside it', () => {
    const [alone] = needsOf('szycie', index, needs)
    const among = needsOf('szycie xqzk wvkp', index, needs)
    expect(among.find(({ theme }) => theme === alone!.theme)!.score).toBeCloseTo(alone!.score / 3, 5)
  })

  test.each(['', 'xqzk', '🎉', 'de het een', "' OR 1=1 --"])('"%s" is about nothing', (text) =>
    expect(needsOf(text, index, needs)).toEqual([]),
  )
})
