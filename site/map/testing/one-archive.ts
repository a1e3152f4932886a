import { oneTile } from './one-tile.ts'

/** A number in pieces of seven bits, the small ones first. */
const varint = (value: number): number[] =>
  value < 0x80 ? [value] : [(value % 0x80) + 0x80, ...varint(Math.floor(value / 0x80))]

const headerLength = 127
const deepest = 14
/** All tiles from the world down to the deepest zoom. */
const tileCount = (4 ** (deepest + 1) - 1) / 3

const directory = [1, 0, ...varint(tileCount), ...varint(oneTile.length), 1]
const metadata = Buffer.from('{}')

function header(): Buffer {
  const bytes = Buffer.alloc(headerLength)
  bytes.write('PMTiles')
  bytes[7] = 3
  const metadataAt = headerLength + directory.length
  const tilesAt = metadataAt + metadata.length
  const places = [
    headerLength,
    directory.length,
    metadataAt,
    metadata.length,
    tilesAt,
    0,
    tilesAt,
    oneTile.length,
  ]
  for (const [i, value] of [...places, tileCount, 1, 1].entries())
    bytes.writeBigUInt64LE(BigInt(value), 8 + i * 8)
  // in order; nothing packed; vector tiles; zooms
  bytes.set([1, 1, 1, 1, 0, deepest], 96)
  for (const [i, degrees] of [-180, -85, 180, 85].entries()) bytes.writeInt32LE(degrees * 1e7, 102 + i * 4)
  return bytes
}

/** A whole file of tiles (PMTiles, version 3) of which every tile is the same one. */
export const oneArchive = Buffer.concat([header(), Buffer.from(directory), metadata, oneTile])
