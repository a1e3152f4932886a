import { expect, test } from 'vitest'
import { isDomain, toDomain } from './to-domain.ts'
import { toWords } from './to-words.ts'

test.each([
  ['https://kaart.stad.nl/widget-maken?thema=ontmoeten&toon=kaart', 'thema=ontmoeten&toon=kaart'],
  [
    ' https://kaart.stad.nl/widget-maken?breedte=kolom&thema=ontmoeten&aanbod-erbij=koffie ',
    'thema=ontmoeten',
  ],
  ['https://kaart.stad.nl/widget/zoeken?zoek=koffie&set=abc', 'zoek=koffie'],
  ['https://kaart.stad.nl/widget-maken', ''],
  ['thema=ontmoeten', 'thema=ontmoeten'],
  ['?thema=ontmoeten', 'thema=ontmoeten'],
  ['', ''],
])('%s is kept as %s', (pasted, words) => {
  expect(toWords(pasted)).toBe(words)
  expect(toWords(words)).toBe(words)
})

test.each(['https://kwaad.nl/zoeken?zoek=a', 'javascript:alert(1)', 'koffie', '<script>'])(
  '%s is no address of choices',
  (pasted) => expect(toWords(pasted)).toBeNull(),
)

test.each([
  ['https://www.Bieb.nl/agenda?a=b', 'www.bieb.nl'],
  ['*.bieb.nl', '*.bieb.nl'],
  ['localhost:4321', 'localhost:4321'],
])('%s is the site %s', (typed, domain) => {
  expect(toDomain(typed)).toBe(domain)
  expect(isDomain(domain)).toBe(true)
})

test.each(['*', 'bieb', "'self'", 'bieb.nl; script-src *', 'bieb.nl evil.nl', 'a\r\nb.nl', '', 'bieb.nl:80'])(
  '%j is no site, and never reaches a header',
  (typed) => expect(isDomain(typed)).toBe(false),
)
