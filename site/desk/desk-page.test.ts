import { expect, test } from 'vitest'
import { deskPage } from './desk-page.ts'

const desk = { origin: 'https://kaart.example', place: 'BU07721110' }
const to = (html: string) => deskPage(html, desk)

test('links of the site go on at the desk, with its place', () => {
  expect(to('<a class="x" href="/zoeken?zoek=a&amp;thema=b">Zoek</a>')).toBe(
    '<a class="x" href="/balie/zoeken?zoek=a&amp;thema=b&amp;bij=BU07721110">Zoek</a>',
  )
  expect(to('<a href="https://kaart.example/aanbod/a">A</a>')).toContain('href="/balie/aanbod/a?bij=')
  expect(to('<a href="/">Begin</a>')).toContain('href="/balie?bij=BU07721110"')
  expect(to('<a href="#inhoud">Naar de inhoud</a>')).toBe('<a href="#inhoud">Naar de inhoud</a>')
})

test.each([
  ['tel:0401234567', 'Bel ons', '0401234567'],
  ['mailto:buren@example.org?subject=Hoi', 'Stuur een mail', 'buren@example.org'],
  ['https://www.elders.example/pad/', 'Website', 'elders.example/pad'],
])('%s is text with a QR code, and no link', (href, text, said) => {
  const html = to(`<p><a href="${href}"><svg><path d="M0 0"></path></svg>${text}</a></p>`)
  expect(html).not.toMatch(/<a\b|href/)
  expect(html).toContain(text)
  expect(html).toContain(said)
  expect(html).toContain('sk-desk-away__qr')
})

test('a link too long for a code is read out', () => {
  const html = to(`<a href="https://wijkhuis.example/${'a'.repeat(3_000)}">Wijkhuis</a>`)
  expect(html).toContain('Wijkhuis')
  expect(html).not.toMatch(/<a\b|<svg/)
})

test('a number that is said already is not said twice', () => {
  expect(to('<a href="tel:0405550171">Bel <strong>040-555 01 71</strong></a>')).not.toContain('0405550171<')
})

test('the same number has its code once', () => {
  const html = to('<a href="tel:1">Bel 1</a> <a href="tel:1">Bel 1</a>')
  expect(html.match(/sk-desk-away__qr/g)).toHaveLength(1)
})

test('what a desk does not show is text', () => {
  expect(to('<a class="nl-button" href="/aanbod/a/klopt-niet">Klopt dit niet?</a>')).toBe(
    '<span class="sk-desk-text">Klopt dit niet?</span>',
  )
  for (const href of ['javascript:alert(1)', '//elders.example', 'data:text/html,x', 'https://%'])
    expect(to(`<a href="${href}">x</a>`)).not.toMatch(/<a\b/)
})

test('forms stay at the desk and keep its place', () => {
  expect(to('<form class="sk-ask" action="/zoeken" method="get" role="search">')).toBe(
    '<form class="sk-ask" role="search" action="/balie/zoeken" method="get"><input type="hidden" name="bij" value="BU07721110" />',
  )
  expect(to('<form action="/iets-toevoegen" method="post">')).toContain('action="/balie" method="get"')
})

test('an attribute with a bigger-than in it ends where its quotes end', () => {
  expect(to('<a title="a > b" href="/privacy">Privacy</a>')).toBe('<span class="sk-desk-text">Privacy</span>')
})
