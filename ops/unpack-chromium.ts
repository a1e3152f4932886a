import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-fs'
import { root } from './environment.ts'

const packageDir = path.join(root, 'node_modules/@sparticuz/chromium')
const cache = path.join(root, 'node_modules/.cache/sociale-kaart-chromium')

// the package's own file points only at folders of another machine; these fonts make a page look the same everywhere
const fontsConf = (cacheDir: string) => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir><cachedir>${cacheDir}</cachedir>
<alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias></fontconfig>`

/**
 * The folder with Chromium, its libraries and its fonts, unpacked once. Whole or not there: test files that start
 * at the same time each unpack aside, and the first to finish wins.
 */
export async function unpackChromium(): Promise<string> {
  const { version } = JSON.parse(readFileSync(path.join(packageDir, 'package.json'), 'utf8')) as {
    version: string
  }
  const dir = path.join(cache, version)
  if (existsSync(dir)) return dir
  const half = `${dir}.${process.pid}`
  mkdirSync(half, { recursive: true })
  await unpackInto(half, path.join(dir, 'fonts', 'cache'))
  try {
    renameSync(half, dir)
  } catch (err) {
    if (!existsSync(dir)) throw err
    rmSync(half, { recursive: true, force: true })
  }
  return dir
}

async function unpackInto(dir: string, fontCache: string) {
  await Promise.all([
    unpack('chromium.br', createWriteStream(path.join(dir, 'chromium'), { mode: 0o755 })),
    unpack('swiftshader.tar.br', extract(dir)),
    unpack('fonts.tar.br', extract(path.join(dir, 'fonts'))),
    unpack('al2023.tar.br', extract(path.join(dir, 'al2023'))),
  ])
  writeFileSync(path.join(dir, 'fonts', 'fonts.conf'), fontsConf(fontCache))
}

const unpack = (name: string, sink: NodeJS.WritableStream) =>
  pipeline(createReadStream(path.join(packageDir, 'bin', name)), createBrotliDecompress(), sink)
