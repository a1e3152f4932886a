import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

const brotli = promisify(brotliCompress)
const worthIt = /\.(js|mjs|css|html|json|webmanifest|txt|xml|svg)$/

/** Puts a `.br` beside every text in a folder, packed as small as it gets: too slow to do while someone waits. */
export async function precompress(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = entries.filter((one) => one.isFile() && worthIt.test(one.name))
  // Side by side: Node packs as many at once as it has threads for.
  await Promise.all(texts.map(({ parentPath, name }) => pack(path.join(parentPath, name))))
}

async function pack(file: string) {
  const content = await readFile(file)
  if (content.length > 1_024) await writeFile(`${file}.br`, await brotli(content))
}
