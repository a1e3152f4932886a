import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestSite, type TestSite } from '../testing/open-test-site.ts'
import { someListing } from '../testing/some-listing.ts'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite([
    someListing('koffie-in-de-buurt'),
    someListing('repair-cafe', { title: 'Repair café', summary: 'Reparatie van je spullen.' }),
    someListing('gestopt', { title: 'Koffie van vroeger', standing: { is: 'ended' } }),
  ])
})
afterAll(() => site.close())

const ask = (q: string, init?: RequestInit) =>
  fetch(`${site.url}/api/v1/suggesties?q=${encodeURIComponent(q)}`, init)
type Answer = { suggestions: { kind: string; label: string; detail: string; href: string }[] }
const suggestionsFor = async (q: string) => ((await (await ask(q)).json()) as Answer).suggestions

test('listings are suggested by the beginning of a word, and lead to their page; what has ended is not', async () => {
  expect(await suggestionsFor('kof')).toEqual([
    {
      kind: 'listing',
      label: 'Koffie in de buurt',
      detail: 'Buurthuis De Brug',
      href: '/aanbod/koffie-in-de-buurt',
    },
  ])
})

test('places are suggested, with what is asked besides', async () => {
  expect(await suggestionsFor('koffie binnens')).toMatchObject([
    { kind: 'place', label: 'Binnenstad', href: '/zoeken?zoek=koffie&buurt=BU07721110' },
  ])
})

test('what is spelled by ear is understood, once the words are known', async () => {
  for (let tries = 0; tries < 50 && (await suggestionsFor('repperasie')).length === 0; tries++) await wait(50)
  expect(await suggestionsFor('repperasie')).toMatchObject([{ kind: 'listing', label: 'Repair café' }])
})

test('it is open to every site, is asked for anew each time, and says when nothing changed', async () => {
  const first = await ask('kof')
  expect(first.headers.get('access-control-allow-origin')).toBe('*')
  expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  const etag = first.headers.get('etag')!
  expect((await ask('kof', { headers: { 'if-none-match': etag } })).status).toBe(304)
  expect((await ask('koff', { headers: { 'if-none-match': etag } })).status).toBe(200)
})

test('too little is answered with nothing, and a wrong question with what is wrong', async () => {
  for (const q of ['', ' ', 'k']) expect(await suggestionsFor(q)).toEqual([])
  const wrong = ['', '?q=a&q=b', '?q=koffie&x=1', `?q=${'a'.repeat(201)}`]
  for (const query of wrong) {
    const answer = await fetch(`${site.url}/api/v1/suggesties${query}`)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(((await answer.json()) as { errors: unknown[] }).errors).toHaveLength(1)
  }
})

test('while the index is away the town is still suggested, and nobody keeps that', async () => {
  await ask('binnen')
  site.wire.cut()
  await wait(160)
  const answer = await ask('binnenst')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(((await answer.json()) as Answer).suggestions).toMatchObject([
    { kind: 'place', label: 'Binnenstad' },
  ])
  site.wire.mend()
})
