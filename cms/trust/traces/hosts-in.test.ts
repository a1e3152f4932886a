import { expect, test } from 'vitest'
import { isWebAddress } from '../../web-address.ts'
import { hostsIn } from './hosts-in.ts'

test.each([
  ['Kijk op https://evil.nl/geld.', ['evil.nl']],
  ['https://evil4。nl', ['evil4.nl']],
  ['https://evil21．nl/', ['evil21.nl']],
  ['https://evil5｡nl/', ['evil5.nl']],
  ['https://a_.evil20.nl/', ['a_.evil20.nl']],
  ['https://a-.evil22.nl/', ['a-.evil22.nl']],
  ['Zie https://evil23。nl/geld', ['evil23.nl']],
  ['Zie https://a_.evil24.nl/geld', ['a_.evil24.nl']],
  ['Zie a_.evil24.nl', ['a_.evil24.nl']],
  ['- dit\n-evil.nl', ['evil.nl']],
  ['_evil.nl_', ['evil.nl']],
  ['evil。nl', ['evil.nl']],
  ['ｅｖｉｌ．ｎｌ', ['evil.nl']],
  ['e\u00advil\u200b.n\u2060l', ['evil.nl']],
  ['h\u00adttps://ev\u200dil.example', ['evil.example']],
  ['HTTPS://EVIL.NL', ['evil.nl']],
  ['https:evil.nl', ['evil.nl']],
  ['https:\\\\evil2.nl', ['evil2.nl']],
  ['https:///evil3.nl', ['evil3.nl']],
  ['https://evil%2Enl/', ['evil.nl']],
  ['https://3232235777/', ['192.168.1.1']],
  ['https://💩.example/', ['xn--ls8h.example']],
  ['https://हिन्दी.example/', ['xn--j2bd4cyah0f.example']],
  ['https://bücher.example/', ['xn--bcher-kva.example']],
  ['https://bekend.nl@evil.nl/', ['evil.nl']],
  ['https://bekend.nl,x@evil.nl/', ['evil.nl']],
  ['https://bekend.nl"@evil.nl/', ['evil.nl']],
  ['https://evil.nl:8443/', ['evil.nl']],
  ['https://evil.nl./', ['evil.nl']],
  ['(https://een.example),https://twee.example!', ['een.example', 'twee.example']],
  ['https://bekend.nl/?naar=https://evil.nl', ['bekend.nl', 'evil.nl']],
  ['www.evil.example en m.bekend.nl', ['evil.example', 'bekend.nl']],
  ['zehttps://evil.example', ['evil.example']],
])('%s leads to %j', (text, hosts) => expect(hostsIn(text)).toEqual(hosts))

test.each(['Mail naar anna@evil.nl.', 'We drinken koffie.Neem iets mee.', 'Om 10.00 uur', 'a.s. dinsdag'])(
  '%s leads nowhere',
  (text) => expect(hostsIn(text)).toEqual([]),
)

test.each([
  ['https://facebook.com/Koffie', 'https://www.facebook.com/koffie/posts/12'],
  ['https://facebook.com/koffie', 'https://facebook.com/elders/../koffie'],
  ['https://docs.google.com/forms/d/e/Abc/viewform', 'https://docs.google.com/forms/d/e/Abc/viewform/'],
])('%s and %s are one page', (one, other) => expect(hostsIn(one)).toEqual(hostsIn(other)))

test.each([
  ['https://facebook.com/koffie', 'https://facebook.com/koffie/../evil'],
  ['https://facebook.com/koffie', 'https://facebook.com/koffie/%2e%2e/evil'],
  ['https://facebook.com/koffie', 'https://facebook.com/koffie\\..\\evil'],
  ['https://facebook.com/koffie', 'https://facebook.com//evil'],
  ['https://nl-nl.facebook.com/koffie', 'https://nl-nl.facebook.com/evil'],
  ['https://facebook.com/groups/1', 'https://facebook.com/groups/2'],
  ['https://facebook.com/profile.php?id=1', 'https://facebook.com/profile.php?id=2'],
  ['https://docs.google.com/forms/d/e/Abc/viewform', 'https://docs.google.com/forms/d/e/Evil/viewform'],
  ['https://linkedin.com/company/een', 'https://linkedin.com/company/twee'],
  ['https://youtube.com/watch?v=een', 'https://youtube.com/watch?v=twee'],
  ['https://bit.ly/koffie', 'https://bit.ly/KOFFIE'],
  ['bit.ly/een', 'bit.ly/twee'],
])('%s and %s are of two people', (one, other) => expect(hostsIn(one)).not.toEqual(hostsIn(other)))

/** However somebody writes this one host, it is the host that a browser opens. */
test('a host in a thousand disguises is still that host', () => {
  const dots = ['.', '。', '．', '｡', '%2E', '\u200b.', '.\u00ad']
  const wide = (sign: string) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0)
  const signs: ((sign: string) => string)[] = [
    (sign) => sign,
    (sign) => sign.toUpperCase(),
    wide,
    (sign) => `${sign}\u00ad`,
    (sign) => `\u2060${sign}`,
  ]
  let turn = 7
  const pick = <T>(from: readonly T[]): T => from[(turn = (turn * 16807) % 2147483647) % from.length]!
  for (let i = 0; i < 1_000; i++) {
    const odd = ['zeer', 'kwaad', 'nl']
      .map((label) => Array.from(label, (sign) => pick(signs)(sign)).join(''))
      .reduce((before, label) => before + pick(dots) + label)
    expect([odd, hostsIn(`Zie https://${odd}/geld.`)]).toEqual([odd, ['zeer.kwaad.nl']])
    expect([odd, hostsIn(`https://${odd}/`)]).toEqual([odd, ['zeer.kwaad.nl']])
  }
})

test('a very long text is read at once', () => {
  const began = performance.now()
  for (const part of ['a.', 'a-', 'https://', 'https:', 'www.', '@', 'a@', 'x.nl,', '_', '/..', '-.'])
    hostsIn(part.repeat(20_000))
  expect(performance.now() - began).toBeLessThan(2_000)
})

test.each([
  ['', true],
  ['https://example.org', true],
  ['HTTP://Example.org/een?twee#drie', true],
  ['https://bücher.example/', true],
  ['https://a_.example.org/', true],
  ['https:evil.nl', false],
  ['https:/evil.nl', false],
  ['https:\\\\evil2.nl', false],
  ['https://bekend.nl\\@evil.nl', false],
  ['https:///evil.nl', false],
  ['https://evil4。nl', false],
  ['https://evil21．nl/', false],
  ['https://ev\u00adil.nl/', false],
  ['https://evil%2Enl/', false],
  ['https://3232235777.', false],
  ['https://x:y@evil.nl/', false],
  ['javascript:alert(1)//evil.nl', false],
])('as a web address %j is good: %s', (value, isGood) => expect(isWebAddress(value)).toBe(isGood))
