import { describe, expect, test } from 'vitest'
import type { AgendaItem } from '#search/agenda.ts'
import { closedForNow } from '#search/time/planned-times.ts'
import { nl } from '#site/text/nl.ts'
import { someListing } from '#site/testing/some-listing.ts'
import { agendaLine } from './agenda-line.ts'

const now = { date: '2026-11-24', time: '08:00' }
const occurrence: AgendaItem['occurrence'] = {
  date: '2026-11-24',
  start: '10:00',
  end: '12:00',
  note: null,
  cancelled: null,
}
const line = (told: Partial<AgendaItem['occurrence']> = {}, listing = someListing('koffie')) =>
  agendaLine({ listing, occurrence: { ...occurrence, ...told } }, now).html

test('a line says when, what, where, what it costs and how one gets in', () => {
  const html = line({ note: 'Met taart' })
  expect(html).toContain('<time datetime="2026-11-24T10:00">10.00\u00a0–\u2060\u00a012.00</time>')
  expect(html).toContain('<a href="/aanbod/koffie">Koffie in de buurt</a>')
  for (const words of ['Buurthuis De Brug', 'Gratis', nl.labels.access['walk-in'], 'Met taart'])
    expect(html).toContain(words)
  expect(html).not.toContain('<s>')
})

describe('what does not go on is struck through', () => {
  test('with the reason', () => {
    const html = line({ cancelled: 'Zaal <bezet>' })
    expect(html).toContain('<s><a href="/aanbod/koffie">')
    expect(html).toContain(`<strong>${nl.when.cancelled}</strong>: Zaal &lt;bezet&gt;`)
    expect(html).not.toContain('Gratis')
  })

  test('and the reason is not said twice when it says nothing more', () => {
    expect(line({ cancelled: nl.when.cancelled })).not.toContain(': Gaat')
  })

  test('as is what falls in a pause', () => {
    const html = line({ cancelled: closedForNow })
    expect(html).toContain(`<strong>${nl.when.paused}</strong></p>`)
    expect(html).toContain('<s>')
  })

  test('and what was moved says to when', () => {
    const movedTo = { date: '2026-11-26', start: '14:00', end: null }
    expect(line({ cancelled: 'Zaal bezet', movedTo })).toContain(
      '<strong>Verplaatst naar donderdag 26 november, 14.00 uur</strong>: Zaal bezet',
    )
  })
})
