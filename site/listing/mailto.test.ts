import { expect, test } from 'vitest'
import { mailto } from './mailto.ts'

test('whatever a title holds, it is the subject and nothing else of the letter', () => {
  const letter = new URL(mailto({ subject: 'Thee & taart?bcc=x@y.example', body: 'regel 1\nregel 2' }))
  expect(letter.pathname).toBe('')
  expect([...letter.searchParams.keys()]).toEqual(['subject', 'body'])
  expect(letter.searchParams.get('subject')).toBe('Thee & taart?bcc=x@y.example')
})

test('an address can add no header of its own', () => {
  const letter = mailto({ to: 'hulp@brug.example?bcc=iedereen@x.example', subject: 'a', body: 'b' })
  expect([...new URL(letter).searchParams.keys()]).toEqual(['subject', 'body'])
})
