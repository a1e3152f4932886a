import { open, realpath } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { pathOf } from './serving/address-fault.ts'
import { contentTypeOf } from './serving/content-type-of.ts'
import { refusals } from './serving/refusals.ts'
import { send } from './serving/send.ts'

/** Every part begins with a letter or a digit, so none of them leads up or to a hidden file. */
const picturePath = /^\/media\/((?:[a-z0-9][\w.-]*\/)*[a-z0-9][\w.-]*\.(?:webp|avif|jpe?g|png))$/i

const headers = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Content-Security-Policy': `default-src 'none'; sandbox`,
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** Serves the pictures that the cms put in a folder. Their names are never used twice, so they may be kept for ever. */
export const openMedia =
  (folder: string) =>
  async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const name = picturePath.exec(pathOf(req.url!))?.[1]
    const file = name ? await openFile(folder, name) : undefined
    if (!file) return send(req, res, refusals[404])
    try {
      res.writeHead(200, { ...headers, 'Content-Type': contentTypeOf(name!), 'Content-Length': file.size })
      if (req.method === 'HEAD') res.end()
      else await pipeline(file.handle.createReadStream({ autoClose: false }), res)
    } finally {
      await file.handle.close()
    }
  }

/** The file, if it really lies in the folder: a link may lead out of it. */
async function openFile(folder: string, name: string) {
  const [root, file] = await Promise.all(
    [folder, path.join(folder, name)].map((one) => realpath(one).catch(() => '')),
  )
  if (!root || !file?.startsWith(root + path.sep)) return undefined
  const handle = await open(file)
  const stat = await handle.stat()
  if (stat.isFile()) return { handle, size: stat.size }
  await handle.close()
  return undefined
}
