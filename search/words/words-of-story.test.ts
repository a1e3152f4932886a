import { expect, test } from 'vitest'
import { isStory, wordsOfStory } from './words-of-story.ts'
import { wordsIn } from './words-in.ts'

test.each([
  ['mijn huis wordt niet warm', true],
  ['wie kan mij naar de dokter rijden', true],
  ['huis warm houden', false],
  ['hulp bij het huishouden', false],
  ['', false],
])('%s: a story is %s', (text, is) => expect(isStory(wordsIn(text))).toBe(is))

test('a piece of a story is help in the words of the help', () => {
  expect(wordsOfStory(wordsIn('slaap vannacht buiten'))).toEqual([])
  expect(wordsOfStory(wordsIn('slaap steeds buiten'))).toContain('nachtopvang')
  expect(wordsOfStory(wordsIn('huis wordt niet warm'))).toContain('energiecoach')
})

test('nonsense comes down to nothing', () => {
  for (const words of [[], ['xqzk', 'wvkp'], ['de', 'het']]) expect(wordsOfStory(words)).toEqual([])
})
