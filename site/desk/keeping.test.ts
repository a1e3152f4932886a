import { expect, test } from 'vitest'
import { asKept, filesIn, isPersonal, isStillShown, isToKeep, tooMany } from './keeping.ts'

const url = (address: string) => new URL(address, 'https://kaart.example')
const good = { status: 200, cacheControl: 'public, max-age=0, must-revalidate' }

test('good pages of the desk are kept, and nothing else', () => {
  expect(isToKeep(url('/balie'), good)).toBe(true)
  expect(isToKeep(url('/balie/zoeken?thema=ontmoeten'), good)).toBe(true)
  expect(isToKeep(url('/balie/zoeken'), { ...good, status: 503 })).toBe(false)
  expect(isToKeep(url('/balie/aanbod/weg'), { ...good, status: 404 })).toBe(false)
  expect(isToKeep(url('/zoeken'), good)).toBe(false)
  expect(isToKeep(url('/balie/briefje?lijst=1abc'), { status: 200, cacheControl: 'no-store' })).toBe(false)
  expect(isToKeep(url('/balie/briefje'), { status: 200, cacheControl: 'no-store' })).toBe(true)
})

test('what somebody typed is not for the next one', () => {
  expect(isPersonal(url('/balie/zoeken?zoek=schulden&bij=a'))).toBe(true)
  expect(isPersonal(url('/balie/briefje/gekregen?lijst=1abc'))).toBe(true)
  expect(isPersonal(url('/balie/zoeken?thema=geld'))).toBe(false)
  expect(isPersonal(url('/balie/aanbod/a'))).toBe(false)
})

test('what was kept first goes first', () => {
  expect(tooMany(['a', 'b', 'c'], 2)).toEqual(['a'])
  expect(tooMany(['a'], 2)).toEqual([])
})

test('a page names its files, and a script those beside it', () => {
  const page =
    '<link rel="stylesheet" href="/_astro/a.B1.css"><script src="/_astro/b.C2.js"></script><a href="/x">'
  expect(filesIn(page)).toEqual(['/_astro/a.B1.css', '/_astro/b.C2.js'])
  expect(filesIn('import{a}from"./c.D3.js";import("./e.F4.js");"./c.D3.js"')).toEqual([
    '/_astro/c.D3.js',
    '/_astro/e.F4.js',
  ])
})

test('a kept page says of when it is', () => {
  expect(asKept('<!doctype html><html lang="nl">', '2026-11-22T09:42:00Z', true)).toBe(
    '<!doctype html><html data-kept-at="2026-11-22T09:42:00Z" data-is-other lang="nl">',
  )
})

test('a page of more than a week ago stands in for none', () => {
  const now = new Date('2026-11-22T09:42:00Z')
  expect(isStillShown('2026-11-15T09:43:00Z', now)).toBe(true)
  expect(isStillShown('2026-11-15T09:41:00Z', now)).toBe(false)
  expect(isStillShown(null, now)).toBe(false)
})
