const block = 512
/** What the old header has room for; a longer or stranger name goes in a header of its own (PAX). */
const plainName = /^[\x20-\x7e]{1,100}$/

/** How many bytes a file of this length leaves empty in its last block. */
export const fillToBlock = (length: number): number => (block - (length % block)) % block

/** Two empty blocks say that nothing follows. */
export const tarEnd = Buffer.alloc(block * 2)

/** One file as it stands in a tar (POSIX 2001), readable by any `tar`: only its owner may read it when it is taken out. */
export function tarEntry(name: string, bytes: Buffer): Buffer {
  const long = plainName.test(name) ? [] : [part('long-name', paxPath(name), 'x')]
  return Buffer.concat([...long, part(long.length > 0 ? 'long-name' : name, bytes, '0')])
}

const part = (name: string, bytes: Buffer, type: string) =>
  Buffer.concat([header(name, bytes.length, type), bytes, Buffer.alloc(fillToBlock(bytes.length))])

function header(name: string, size: number, type: string): Buffer {
  const head = Buffer.alloc(block)
  const octal = (value: number, at: number, digits: number) =>
    head.write(`${value.toString(8).padStart(digits, '0')}\0`, at, 'latin1')
  head.write(name, 0, 'latin1')
  octal(0o600, 100, 7)
  octal(0, 108, 7)
  octal(0, 116, 7)
  octal(size, 124, 11)
  octal(0, 136, 11)
  head.write(' '.repeat(8), 148, 'latin1')
  head.write(type, 156, 'latin1')
  head.write('ustar\x0000', 257, 'latin1')
  head.write(`${sumOf(head).toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return head
}

/** Of a header, counted with spaces where the sum itself stands. */
export function sumOf(head: Buffer): number {
  let sum = 0
  for (let i = 0; i < block; i++) sum += i >= 148 && i < 156 ? 32 : head[i]!
  return sum
}

/** A record says how long it is, its own length included. */
function paxPath(name: string): Buffer {
  const text = ` path=${name}\n`
  const bare = Buffer.byteLength(text)
  let length = bare
  while (bare + String(length).length !== length) length = bare + String(length).length
  return Buffer.from(`${length}${text}`)
}
