import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { readTar } from './read-tar.ts'
import { tarEnd, tarEntry } from './tar-entry.ts'

const files: [string, Buffer][] = [
  ['a.json', Buffer.from('{}')],
  ['leeg', Buffer.alloc(0)],
  ['media/precies.webp', randomBytes(512)],
  [`media/${'lang-'.repeat(40)}.webp`, randomBytes(1_500)],
  ['media/taalcafé ☕.webp', randomBytes(3)],
]
const tar = Buffer.concat([...files.map(([name, bytes]) => tarEntry(name, bytes)), tarEnd])

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}
const read = async (bytes: Buffer, size = 700) => {
  const found: [string, Buffer][] = []
  for await (const { name, bytes: content } of readTar(inPieces(bytes, size)))
    found.push([name, Buffer.from(content)])
  return found
}

test.each([1, 511, 512, 100_000])('what went in comes out, in pieces of %i bytes', async (size) => {
  expect(await read(tar, size)).toEqual(files)
})

test('what stops halfway, or is something else, is no tar', async () => {
  for (const part of [tar.subarray(0, -1_024), tar.subarray(0, 900), Buffer.from('<html>'.repeat(400))])
    await expect(read(part)).rejects.toThrow()
})

test('the tar of the machine reads it too', () => {
  const { stdout, status } = spawnSync('tar', ['-tf', '-'], {
    input: tar,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  expect(status).toBe(0)
  expect(stdout.toString().trim().split('\n')).toHaveLength(files.length)
})
