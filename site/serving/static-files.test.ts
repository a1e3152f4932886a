import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { precompress } from './precompress.ts'
import { readStaticFiles } from './static-files.ts'

test('the files of a build are read with their packed forms, and nothing else can be asked for', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sk-static-'))
  await mkdir(path.join(folder, '_astro'))
  await writeFile(path.join(folder, '_astro/stijl.css'), 'a{color:red}'.repeat(200))
  await writeFile(path.join(folder, 'robots.txt'), 'User-agent: *')
  await precompress(folder)
  const files = await readStaticFiles(folder)
  await rm(folder, { recursive: true })

  expect([...files.keys()].sort()).toEqual(['/_astro/stijl.css', '/robots.txt'])
  const style = files.get('/_astro/stijl.css')!
  expect(style.headers).toMatchObject({
    'Content-Type': 'text/css; charset=utf-8',
    'Cache-Control': expect.stringContaining('immutable'),
  })
  expect(brotliDecompressSync(style.packed.br!)).toEqual(style.body)
  expect(files.get('/robots.txt')!.headers['Cache-Control']).toBe('public, max-age=3600')
})
