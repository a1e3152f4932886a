import { expect, test } from 'vitest'
import { encode } from 'uqr'
import { mostSigns, pageQr } from './page-qr.ts'

const address = 'https://kaart.eindhoven.example/aanbod/koffie-in-de-buurt'

/** Which squares the path paints. */
function painted(path: string, size: number): boolean[][] {
  const squares = Array.from({ length: size }, () => new Array<boolean>(size).fill(false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    squares[Number(y)]!.fill(true, Number(x), Number(x) + Number(width))
  return squares
}

test('the path paints exactly the dark squares, with four quiet ones around them', () => {
  const { size, path } = pageQr(address)!
  expect(painted(path, size)).toEqual(encode(address, { ecc: 'M', border: 4, maskPattern: 0 }).data)
  expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/)
})

test('what is long has no second set of modules, so that those there are stay coarse', () => {
  const note = `https://kaart.eindhoven.example/briefje/gekregen?lijst=${'a1'.repeat(170)}`
  expect(pageQr(note)!.size).toBe(encode(note, { ecc: 'L', border: 4 }).size)
  expect(pageQr(note)!.size).toBeLessThan(80)
})

test('what is too long for a code has none', () => {
  for (const length of [mostSigns, mostSigns + 1, 3_000, 20_000])
    expect(pageQr('é'.repeat(length)) === null).toBe(length > mostSigns)
})
