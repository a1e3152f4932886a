import { hash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Answer } from './answer.ts'
import { contentTypeOf } from './content-type-of.ts'

/** Files by their path on the site, ready to be sent. */
export type StaticFiles = Map<string, Answer>

/**
 * The files of the build, read once and kept: what is not in this list does not exist, so no path leads elsewhere.
 */
export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  const originals = files.filter((file) => !file.endsWith('.br') || !files.includes(file.slice(0, -3)))
  const packed = new Set(files)
  const read = async (file: string): Promise<[string, Answer]> => {
    const address = `/${path.relative(folder, file).split(path.sep).join('/')}`
    const br = packed.has(`${file}.br`) ? await readFile(`${file}.br`) : undefined
    return [address, toFile(address, await readFile(file), br)]
  }
  return new Map(await Promise.all(originals.map(read)))
}

/** Names that change with what is in them: that of Astro's files, and of the element for who pins it. These may be kept for ever. */
const changesWithContent = /^\/_astro\/|^\/widget\/v\d+\/[\w-]+\.[0-9a-f]{12}\.js$/

const toFile = (address: string, body: Buffer, br: Buffer | undefined): Answer => ({
  status: 200,
  headers: {
    'Content-Type': contentTypeOf(address),
    'Cache-Control': changesWithContent.test(address)
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=3600',
    ETag: `W/"${hash('sha1', body, 'base64url')}"`,
    // The widget's script is loaded by pages elsewhere.
    'Access-Control-Allow-Origin': '*',
  },
  body,
  packed: br ? { br } : {},
})
