import { inflateSync } from 'node:zlib'

const headerLength = { woff: 44, sfnt: 12 }
const entryLength = { woff: 20, sfnt: 16 }
const aligned = (length: number) => (length + 3) & ~3

/**
 * A WOFF font as the TrueType font that is packed in it. fontkit reads both, but unpacks a table of WOFF again each time
 * it looks into it, which is most of the work of a paper.
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is not a WOFF font.')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, i) =>
    readTable(woff, headerLength.woff + i * entryLength.woff),
  )
  const directory = Buffer.alloc(headerLength.sfnt + count * entryLength.sfnt)
  const power = Math.floor(Math.log2(count))
  woff.copy(directory, 0, 4, 8)
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(2 ** power * 16, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE(count * 16 - 2 ** power * 16, 10)
  let offset = directory.length
  for (const [i, { tag, checksum, data, length }] of tables.entries()) {
    const at = headerLength.sfnt + i * entryLength.sfnt
    directory.write(tag, at, 'latin1')
    directory.writeUInt32BE(checksum, at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(length, at + 12)
    offset += data.length
  }
  return Buffer.concat([directory, ...tables.map(({ data }) => data)])
}

function readTable(woff: Buffer, at: number) {
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map((skip) => woff.readUInt32BE(at + skip)) as [
    number,
    number,
    number,
    number,
  ]
  const bytes = woff.subarray(offset, offset + packed)
  const data = Buffer.alloc(aligned(length))
  ;(packed < length ? inflateSync(bytes) : bytes).copy(data)
  return { tag: woff.toString('latin1', at, at + 4), checksum, data, length }
}
