import { expect, test } from 'vitest'
import { widerWords } from './wider-words.ts'

test('a need has more than one good answer', () => {
  expect(widerWords(['schulden'])).toContain('budgetmaatje')
  expect(widerWords(['huiselijk', 'geweld'])).toContain('veilig thuis')
})

test('what is no need, or nothing at all, has none', () => {
  for (const said of [[], [''], ['xqzk'], ['koffie', 'drinken']]) expect(widerWords(said)).toEqual([])
})
