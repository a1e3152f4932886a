import { PMTiles, type Source } from 'pmtiles'
import { expect, test } from 'vitest'
import { isVectorTile } from '../is-vector-tile.ts'
import { oneArchive } from './one-archive.ts'

const inMemory: Source = {
  getKey: () => 'one',
  getBytes: async (offset, length) => ({
    data: Uint8Array.from(oneArchive.subarray(offset, offset + length)).buffer,
  }),
}

test('the file of tiles that the tests serve is a true one', async () => {
  const archive = new PMTiles(inMemory)
  expect(await archive.getHeader()).toMatchObject({ minZoom: 0, maxZoom: 14, tileType: 1, maxLat: 85 })
  for (const [z, x, y] of [
    [0, 0, 0],
    [14, 8441, 5453],
  ] as const)
    expect(isVectorTile(new Uint8Array((await archive.getZxy(z, x, y))!.data))).toBe(true)
})
