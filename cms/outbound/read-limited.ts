import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Unreachable } from './unreachable.ts'

const decoders: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** Passes on so many bytes and then refuses: also what a small file turns out to hold. */
function cap(most: number): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > most) done(new Unreachable('too-large'))
      else done(null, chunk)
    },
  })
}

/** The whole body, unpacked, never more than `most` bytes of it, packed or not. */
export async function readLimited(body: Readable, encoding: string, most: number): Promise<Buffer> {
  const name = encoding.trim().toLowerCase()
  const isPacked = name !== '' && name !== 'identity'
  const decode = decoders[name]
  if (isPacked && !decode) {
    body.on('error', () => {}).destroy()
    throw new Unreachable('garbled')
  }
  const chunks: Buffer[] = []
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) chunks.push(chunk)
  }
  if (decode) await pipeline(body, cap(most), decode(), cap(most), collect)
  else await pipeline(body, cap(most), collect)
  return Buffer.concat(chunks)
}
