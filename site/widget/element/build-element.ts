import { hash } from 'node:crypto'
import path from 'node:path'
import { build } from 'vite'

export type BuiltElement = {
  code: string
  /** Part of the name under which it may be kept for ever. */
  version: string
  /** For the `integrity` of a script element. */
  integrity: string
}

/** The element as one small script that leaves nothing behind but the name of the element. */
export async function buildElement(): Promise<BuiltElement> {
  const entry = path.join(import.meta.dirname, 'sociale-kaart.ts')
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'socialeKaart', fileName: 'sociale-kaart' },
    },
  })
  const [chunk] = [made].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error('Vite made no script of the element.')
  const code = chunk.code
  const version = hash('sha256', code, 'hex').slice(0, 12)
  return { code, version, integrity: `sha384-${hash('sha384', code, 'base64')}` }
}
