import { fillToBlock, sumOf } from './tar-entry.ts'

export type TarFile = { name: string; bytes: Buffer }

/** It is no tar, or it stops before its end. */
export class BrokenTar extends Error {}

const block = 512

/** The files of a tar, one by one and whole: for files of some megabytes. @throws BrokenTar */
export async function* readTar(chunks: AsyncIterable<Buffer>): AsyncGenerator<TarFile> {
  const { take, drain } = takerOf(chunks)
  let longName: string | undefined
  for (;;) {
    const head = await take(block)
    if (head.every((byte) => byte === 0)) return drain()
    const { name, size, type } = readHeader(head)
    const bytes = await take(size)
    await take(fillToBlock(size))
    if (type === 'x') longName = /^\d+ path=(.*)\n$/s.exec(bytes.toString())?.[1]
    else {
      yield { name: longName ?? name, bytes }
      longName = undefined
    }
  }
}

function readHeader(head: Buffer) {
  const text = (from: number, to: number) => head.toString('latin1', from, to).split('\0')[0]!.trim()
  if (Number.parseInt(text(148, 156), 8) !== sumOf(head)) throw new BrokenTar('not a header')
  return { name: text(0, 100), size: Number.parseInt(text(124, 136), 8), type: text(156, 157) }
}

/** Hands out so many bytes at a time, however they come in. */
function takerOf(chunks: AsyncIterable<Buffer>) {
  const coming = chunks[Symbol.asyncIterator]()
  let rest: Buffer[] = []
  let there = 0
  const take = async (length: number): Promise<Buffer> => {
    while (there < length) {
      const next = await coming.next()
      if (next.done) throw new BrokenTar('it stops halfway')
      rest.push(next.value)
      there += next.value.length
    }
    const all = Buffer.concat(rest)
    rest = [all.subarray(length)]
    there -= length
    return all.subarray(0, length)
  }
  /** To the very end, for only there is it known that it came over whole. */
  const drain = async () => {
    while (!(await coming.next()).done);
  }
  return { take, drain }
}
