import { expect, test } from 'vitest'
import { markWords, type Piece } from './mark-words.ts'

const shown = (pieces: Piece[]) =>
  pieces.map(({ text, is }) => ({ same: text, added: `{+${text}+}`, gone: `[-${text}-]` })[is]).join('')
const without = (is: Piece['is'], pieces: Piece[]) =>
  pieces.flatMap((piece) => (piece.is === is ? [] : piece.text)).join('')

test.each([
  ['Elke week koffie.', 'Elke week thee.', 'Elke week [-koffie-]{+thee+}.'],
  ['Kom langs', 'Kom gerust langs', 'Kom {+gerust +}langs'],
  ['Kom gerust langs', 'Kom langs', 'Kom [-gerust -]langs'],
  ['Elke dinsdag om tien uur', 'Elke woensdag na elf uur', 'Elke [-dinsdag om tien-]{+woensdag na elf+} uur'],
  [
    'Open om 9.30 uur, tot 12:00.',
    'Open om 9.45 uur, tot 12:30.',
    'Open om [-9.30-]{+9.45+} uur, tot [-12:00-]{+12:30+}.',
  ],
  ['Mail anna@oud.nl', 'Mail anna@nieuw.nl', 'Mail [-anna@oud.nl-]{+anna@nieuw.nl+}'],
  ['Zie https://a.nl/x.', 'Zie https://a.nl/y.', 'Zie [-https://a.nl/x-]{+https://a.nl/y+}.'],
  ['', 'Nieuw', '{+Nieuw+}'],
  ['Weg', '', '[-Weg-]'],
  ['Gelijk', 'Gelijk', 'Gelijk'],
  ['a b', 'a  b', 'a[- -]{+  +}b'],
])('"%s" → "%s"', (before, after, expected) => {
  expect(shown(markWords(before, after))).toBe(expected)
})

test('what stayed and went is the old text, what stayed and came the new one', () => {
  const words = ['koffie', 'thee', ' ', '.', 'op', 'maandag', '\n']
  let seed = 7
  const chance = () => (seed = (seed * 16807) % 2147483647) / 2147483647
  const text = () => Array.from({ length: 12 }, () => words[Math.floor(chance() * words.length)]).join('')
  for (let n = 0; n < 500; n++) {
    const [before, after] = [text(), text()]
    const pieces = markWords(before, after)
    expect([without('added', pieces), without('gone', pieces)]).toEqual([before, after])
  }
})

test('a text of thousands of words is compared at once', () => {
  const long = Array.from({ length: 3_000 }, (_, n) => `woord${n}`).join(' ')
  expect(markWords(long, long.toUpperCase()).map(({ is }) => is)).toEqual(['gone', 'added'])
})
