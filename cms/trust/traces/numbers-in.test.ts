import { expect, test } from 'vitest'
import { ibansIn } from './ibans-in.ts'
import { phoneIn, phonesIn } from './phones-in.ts'

const arabic = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))
const bengali = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x9e6 + Number(digit)))
const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))

test.each([
  '06-12345699',
  '06‑1234‑5699',
  '06–1234—5699',
  '06−1234−5699',
  '06_1234_5699',
  '06*1234*5699',
  '06 · 1234 · 5699',
  arabic('0612345699'),
  bengali('06 1234 5699'),
  wide('0612345699'),
  Array.from('0612345699').join('\u00ad'),
  Array.from('0612345699').join('\u200b'),
  Array.from('0612345699').join('\ufe0f\u20e3'),
  '+31 6 1234 5699',
  '＋31 6 1234 5699',
  '+31 (0)6-12345699',
  '(0)6-12345699',
  '06.12.3456.99',
  '06-12-3456-99',
  'tel0612345699',
  '0612345699bellen',
  '0612345699 1',
  'AB12 abcd 0612345699',
  'NL91 ABNA 0417 1643 00 0612345699',
])('%s is one to phone', (text) => {
  expect(phonesIn(`Bel ${text}.`)).toContain('0612345699')
})

test('two numbers in a row are two', () => {
  expect(phonesIn('0612345699 0687654321')).toEqual(['0612345699', '0687654321'])
  expect(phonesIn('0612345699 / 040-1234567')).toEqual(['0612345699', '0401234567'])
})

test.each([
  'Op 01-12-2026 09.30 uur, en 2026-12-08.',
  'Van 09.00–10.30 uur',
  'Van 09.00-10.30 en 13.00-14.30',
  'Van 08:30 – 09:30, 10.00-11.00',
  '01-02-2026 10:00',
  '01-02-2026 – 03-04-2026',
  'NL91 ABNA 0417 1643 00',
  '€ 0,50 tot € 12.345',
])('%s is none', (text) => expect(phonesIn(text)).toEqual([]))

test('a field for a phone number reads the same signs', () => {
  expect(phoneIn(arabic('14 040'))).toEqual(['14040'])
  expect(phoneIn('+31\u00ad (0)40\u2011123 45 67')).toEqual(['0401234567'])
  expect(phoneIn(null)).toEqual([])
})

test.each([
  'NL91ABNA0417164300',
  'NL91 ABNA 0417 1643 00',
  'NL91\u00adABNA0417164300',
  'NL91‑ABNA‑0417‑1643‑00',
  'NL91_ABNA_0417_1643_00',
  'NL 91  ABNA  04 17 16 43 00',
  'NL91/ABNA/0417164300',
  'ＮＬ９１ＡＢＮＡ０４１７１６４３００',
  arabic('NL91ABNA0417164300'),
  'IBANNL91ABNA0417164300',
  'kamer AB12 rekening NL91ABNA0417164300',
])('%s is a bank account', (text) => {
  expect(ibansIn(`Maak over naar ${text} van Jan`)).toEqual(['NL91ABNA0417164300'])
})

test.each(['Zaal NL92 ABNA 0417 1643 00', 'Wij zijn er van 10 tot 12 en de 14e met 25 mensen'])(
  '%s is no bank account',
  (text) => expect(ibansIn(text)).toEqual([]),
)

test('a very long text is read at once', () => {
  const began = performance.now()
  for (const part of ['0', '0 ', '06-', '+', 'nl91', 'be12 ', '10.00-', '01-02-2026 ', '(', '0_'])
    [phonesIn, ibansIn].forEach((find) => find(part.repeat(5_000)))
  expect(performance.now() - began).toBeLessThan(5_000)
})
