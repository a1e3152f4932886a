import { expect, test } from 'vitest'
import type { DayCount } from '#search/usage/usage-batch.ts'
import { openUsage } from './open-usage.ts'

const siteUrl = 'https://kaart.gemeente.nl'
const person = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0' }
const results = '/zoeken?zoek=taalles'
const question = { kind: 'asked-words', subject: 'town', detail: 'taalles' } as const
const opening = { kind: 'opened', subject: 'taalcafe', detail: '' } as const

function aSite() {
  let now = Date.parse('2026-11-18T10:00:00+01:00')
  const usage = openUsage(siteUrl, () => new Date(now))
  usage.remember(results, [
    { kind: 'shown', subject: 'taalcafe', detail: '' },
    { kind: 'asked-theme', subject: 'town', detail: 'taal' },
    question,
  ])
  usage.remember('/aanbod/taalcafe', [opening])
  return { usage, later: (minutes: number) => (now += minutes * 60_000) }
}
const inWords = (counts: DayCount[]) =>
  counts.map(({ day, kind, subject, detail, amount }) =>
    [day.slice(8), kind, subject, detail, amount].filter((part) => part !== '').join(' '),
  )

test('a page counts each time it is handed out, on the day it is in Amsterdam', () => {
  const { usage, later } = aSite()
  usage.visit(person, '/aanbod/taalcafe')
  usage.visit(person, '/aanbod/taalcafe')
  later(14 * 60)
  usage.visit(person, '/aanbod/taalcafe')
  expect(inWords(usage.take(10))).toEqual(['18 opened taalcafe 2', '19 opened taalcafe 1'])
  expect(usage.isEmpty()).toBe(true)
})

test('from which question one came is known by the page before, and words only once five asked them', () => {
  const { usage, later } = aSite()
  for (let sitting = 0; sitting < 4; sitting++, later(15)) {
    usage.visit(person, results)
    usage.visit({ ...person, referer: siteUrl + results }, '/aanbod/taalcafe')
  }
  const early = usage.take(100)
  expect(inWords(early)).toEqual([
    '18 shown taalcafe 4',
    '18 asked-theme town taal 4',
    '18 opened taalcafe 4',
    '18 led-theme taalcafe taal 4',
  ])
  expect(JSON.stringify(early)).not.toContain('taalles')
  usage.visit(person, results)
  expect(inWords(usage.take(100)).filter((one) => one.includes('taalles'))).toEqual([
    '18 asked-words town taalles 5',
    '18 led-words taalcafe taalles 4',
  ])
})

test('one person who comes back to a question again and again does not become five', () => {
  const { usage, later } = aSite()
  const known = { ...person, 'if-none-match': '"van-gisteren"' }
  usage.visit(person, results)
  for (let sitting = 0; sitting < 9; sitting++, later(15)) usage.visit(known, results)
  const counts = inWords(usage.take(100))
  expect(counts).toContain('18 shown taalcafe 10')
  expect(counts.filter((one) => one.includes('taalles'))).toEqual([])
})

test('from another site, an unknown page or no page at all leads no question', () => {
  const { usage } = aSite()
  for (const referer of [`https://elders.nl${results}`, `${siteUrl}/zoeken?zoek=iets`, undefined])
    usage.visit({ ...person, referer }, '/aanbod/taalcafe')
  expect(inWords(usage.take(10))).toEqual(['18 opened taalcafe 3'])
})

test('programs and pages nobody made are not counted', () => {
  const { usage } = aSite()
  usage.visit({ 'user-agent': 'node' }, results)
  usage.visit({ ...person, 'sec-purpose': 'prefetch' }, results)
  usage.visit(person, '/zoeken?zoek=nooit-gemaakt')
  usage.count({ 'user-agent': 'curl/8' }, { kind: 'called', subject: 'taalcafe', detail: '' })
  expect(usage.isEmpty()).toBe(true)
})

test('nobody can fill the memory', () => {
  const { usage } = aSite()
  for (let nr = 0; nr < 60_000; nr++) usage.count(person, { kind: 'called', subject: `nr-${nr}`, detail: '' })
  expect(usage.take(100_000)).toHaveLength(50_000)
})
