import { expect, test } from 'vitest'
import { keepInFrame } from './keep-in-frame.ts'
import { parseWidget } from './widget-address.ts'

const site = 'https://kaart.stad.nl'
const keep = (html: string, words = 'thema=ontmoeten&toon=kaart&kleur=aa0000') =>
  keepInFrame(html, { choices: parseWidget(new URLSearchParams(words)).choices, site })
const told = '<span class="sk-hidden"> (in een nieuw venster)</span>'

test('searching and leafing stay in the frame, in the same look', () => {
  expect(keep('<a class="x" href="/zoeken?zoek=a&amp;pagina=2" rel="next">meer</a>')).toBe(
    '<a class="x" rel="next" href="/widget/zoeken?zoek=a&amp;pagina=2&amp;toon=kaart&amp;kleur=aa0000">meer</a>',
  )
  expect(keep('<a href="/agenda?vanaf=2026-12-01">week</a>', 'toon=agenda')).toContain(
    '"/widget/zoeken?vanaf=2026-12-01&amp;toon=agenda"',
  )
})

test('a form stays in the frame and takes the look along', () => {
  expect(keep('<form class="a" action="/zoeken" method="get"><b></b></form>')).toBe(
    '<form class="a" method="get" action="/widget/zoeken"><input type="hidden" name="toon" value="kaart"><input type="hidden" name="kleur" value="aa0000"><b></b></form>',
  )
})

test('a listing opens where the host wants', () => {
  const link = '<a href="/aanbod/taalcaf%C3%A9">Taal</a>'
  expect(keep(link, 'thema=taal')).toBe('<a href="/widget/aanbod/taalcaf%C3%A9?thema=taal">Taal</a>')
  expect(keep(link, 'open=pagina')).toBe(
    `<a href="https://kaart.stad.nl/aanbod/taalcaf%C3%A9" target="_blank" rel="noopener">Taal${told}</a>`,
  )
  expect(keep(link, 'open=https://bieb.nl/agenda/{aanbod}')).toBe(
    '<a href="https://bieb.nl/agenda/taalcaf%C3%A9" target="_top">Taal</a>',
  )
})

test('everything else opens in a new window and says so', () => {
  expect(keep('<a href="/organisaties/buurthuis"><b>A</b></a>')).toBe(
    `<a href="https://kaart.stad.nl/organisaties/buurthuis" target="_blank" rel="noopener"><b>A</b>${told}</a>`,
  )
  expect(keep('<a href="https://elders.nl/?a=1&#38;b=2" rel="external noreferrer">A</a>')).toBe(
    `<a href="https://elders.nl/?a=1&amp;b=2" target="_blank" rel="external noreferrer noopener">A${told}</a>`,
  )
  expect(keep('<a href="/aanbod/a/agenda.ics">A</a>')).toContain('target="_blank"')
})

test.each([
  '<a href="#b">',
  '<a href="tel:0401234567">',
  '<a href="mailto:a@b.nl">',
  '<a name="b">',
  '<a href="/widget/zoeken">',
])('%s stays as it is', (tag) => expect(keep(`${tag}A</a>`)).toBe(`${tag}A</a>`))

test('what stands in an attribute is no tag', () => {
  const tricky = '<p title="<a href=&quot;/zoeken&quot;>">x</p><a data-a="a > b" href="/zoeken">b</a>'
  expect(keep(tricky, '')).toContain('<a data-a="a > b" href="/widget/zoeken">b</a>')
})
