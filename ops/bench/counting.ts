import { emptyQuery } from '#search/query.ts'
import { someTown } from '#site/testing/some-town.ts'
import { toTown } from '#site/town.ts'
import type { Note } from '#site/usage/note.ts'
import { noteQuestion } from '#site/usage/note-question.ts'
import { openUsage } from '#site/usage/open-usage.ts'
import type { Line } from './table.ts'

const visits = 200_000
const pages = 500
const siteUrl = 'https://kaart.gemeente.nl'
const person = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0' }

/** What counting adds to handing out one page: twenty results with a question, and a listing that is opened from them. */
export function benchCounting(): Line[] {
  const usage = openUsage(siteUrl)
  const town = toTown(someTown)
  const results = (nr: number) => `/zoeken?zoek=vraag&wijk=${nr}`
  for (let nr = 0; nr < pages; nr++) {
    const shown = Array.from({ length: 20 }, (_, i): Note => {
      return { kind: 'shown', subject: `aanbod-${nr * 20 + i}`, detail: '' }
    })
    const asked = noteQuestion({ ...emptyQuery, text: `vraag van ${'abcdefghij'[nr % 10]}` }, town)
    usage.remember(results(nr), [...shown, ...asked])
    usage.remember(`/aanbod/aanbod-${nr}`, [{ kind: 'opened', subject: `aanbod-${nr}`, detail: '' }])
  }
  const from = Array.from({ length: pages }, (_, nr) => ({ ...person, referer: siteUrl + results(nr) }))
  const microseconds = (visit: (nr: number) => void) => {
    for (let nr = 0; nr < visits / 10; nr++) visit(nr % pages)
    const began = performance.now()
    for (let nr = 0; nr < visits; nr++) visit(nr % pages)
    return ((performance.now() - began) * 1_000) / visits
  }
  const line = (what: string, ours: number): Line => ({
    ...{ what, unit: 'µs', ours, goal: { is: 'at most', value: 50 } },
  })
  return [
    line(
      'een pagina met 20 resultaten en een vraag meetellen',
      microseconds((nr) => usage.visit(person, results(nr))),
    ),
    line(
      'een geopend aanbod, met de vraag ervoor',
      microseconds((nr) => usage.visit(from[nr]!, `/aanbod/aanbod-${nr}`)),
    ),
    line(
      'een robot overslaan',
      microseconds((nr) => usage.visit({ 'user-agent': 'Googlebot/2.1' }, results(nr))),
    ),
  ]
}
