import path from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { unpackChromium } from './unpack-chromium.ts'

// not the package's own flags: its --single-process dies on a second window, and it switches web security off
const flags = [
  ...['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--hide-scrollbars'],
  ...['--ignore-gpu-blocklist', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
]

/** A real Chromium from npm, with WebGL2 in software; CHROMIUM_BIN brings another. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const args = [...flags, ...(options.args ?? [])]
  const own = process.env.CHROMIUM_BIN
  if (own) return chromium.launch({ ...options, args, executablePath: own })
  const dir = await unpackChromium()
  return chromium.launch({
    ...options,
    args,
    executablePath: path.join(dir, 'chromium'),
    env: { ...process.env, ...environment(dir), ...options.env },
  })
}

const environment = (dir: string) => ({
  LD_LIBRARY_PATH: [path.join(dir, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  FONTCONFIG_PATH: path.join(dir, 'fonts'),
})
